import { gift, give } from './classes-es.ts';

const happen =
  'pasar|pasara|ocurrir|suceder|repetir|repetira|repetirse|pasarte|pasarle|ocurrirte|ocurrirle|ocurrira|sucedera|repita|repitan|pase|ocurra|suceda|fallar|fallarte|falle|fallara';
const accused =
  'estafador*|ladron*|mafi*|timador*|mentiros*|racist*|machist*|delincuent*|corrupt*|chorro*|chorros|tramposo*|trampos*|sinverguenza*|pirata*|usurero*|explotador*|negrero*|homofob*|xenofob*|asesin*|maltratador*|inutil*|incompetent*|vagos|rateros|ratero|rata*|estafa|estafas|timo|fraude|engano|robo|secta|buitres|negligent*|irresponsabl*|cobard*|criminal*|chapucer*|sanguijuelas|clasist*';
const accusedVerb =
  'estafa*|estafo|roba*|robo|engan*|mentimos|miente|mentido|tima*|timo|discrimina*|maltrat*|explot*|abusa*|abuso|contamina*|tortur*|manipul*|cagar|choreamos|choreo|afanamos|ocultamos|escondemos|vendemos_tus_datos|tratamos_mal|nos_reimos|pasamos_de|matamos';

/** D · Promises and facts, Spanish. */
export const promisesEs = {
  L33: `
    no ~1 vuelva|vuelve|vuelvan|volvera|volveran|vaya|va|ira|vas_a ~1 a ~2 ${happen}|tener|haber
    no ~2 pasara|ocurrira|sucedera|repetira|repetiran|fallara|fallaremos|volvera|fallara ~2 !hoy
    no ~1 se ~1 va|ira ~1 a ~1 repetir
    nunca|jamas mas|vuelve|volvera|volveras|tendras|pasara|tendra|habra|fallamos|ocurrira|se_repetira|volvemos|fallaremos|vas|van|tendreis
    nunca mas
    garantiz*|garantic*|garantia_total|garantias_totales|garantizado
    te|le|os|les ~1 aseguro_que|aseguramos|prometo|prometemos|juro|juramos|garantiz*|doy_mi_palabra|damos_nuestra_palabra|doy_fe
    prometo|prometemos|juro ~1 que
    asegur* ~1 que ~3 no|lleg*|est*|sera|va|quedara|recib*|tendr*
    palabra de|de_honor
    doy|damos|tienes|tiene|tenes|nuestra|mi ~1 mi|nuestra|palabra palabra
    comprometemos|comprometo ~2 que|no|nunca
    nos comprometemos a
    puede|puedes|podes|pueden|podeis ~1 estar|contar|confiar|dar ~2 segur*|tranquil*|con_ello|por_hecho|con_que|por_seguro
    ten|tenga|tene|tened|tengan ~1 la|por ~1 segur*|certeza|plena_confianza
    seguro|segurisimo ~1 que ~3 manana|hoy|lunes|martes|miercoles|jueves|viernes|lleg*|te_llega|lo_tienes|se_resuelve|sale|esta|llegara
    de_seguro|seguro_seguro
    si_o_si|sin_falta|sin_fallo|sin_falla|fijo_que|pase_lo_que_pase|cueste_lo_que_cueste|a_toda_costa|si_o_si
    si o|y si
    sin falta|ninguna_duda|duda|dudas|excepcion|error|errores|fallos|duda_alguna|lugar_a_dudas
    sin ninguna|la_menor duda
    al cien ~1 por ~1 cien|ciento
    cien ~1 por ~1 cien|ciento
    100% 
    100 por 100|cien
    es|sera|fue ~1 la ultima vez|ocasion
    de|desde ~1 aqui|hoy|ahora ~1 en|a|mas? ~1 adelante ~2 todo|nunca|siempre|jamas|nada|ningun
    todo ~1 sera|ira|va_a_ser|saldra|estara|funcionara ~1 perfecto|bien|genial|perfecta|de_maravilla|perfectamente|excelente
    no ~1 tendras|tendra|tendran|habra|volveras|tendreis|vas_a_tener|va_a_haber ~2 problemas|problema|mas|ningun|quejas|otro|retrasos|queja
    siempre ~1 lleg*|llegara|estara|funcionara
    olvidate|olvidese ~1 de
    cero ~1 errores|fallos|problemas
    te|le lo|la aseguro|prometo|juro|garantizo|garantizamos|prometemos|aseguramos
    nos encargaremos ~1 de que ~1 no|nunca
    es|resulta imposible ~1 que ~2 vuelva|falle|pase|se_repita
    dalo|delo por hecho|hecha
  `,
  L34: `
    pronto|prontito|prontamente|muy_pronto|en_breve|a_la_brevedad|ahorita|ahoritica|proximamente|inmediatamente|oportunamente|tantito|rapidito
    cuanto|lo ~1 antes|mas|mas_pronto|mas_rapido ~1 posible|que_podamos|podamos|que_pueda|rapido_posible|pronto_posible|se_pueda
    cuanto antes
    tan|mas ~1 pronto|rapido ~1 como|posible
    en|dentro_de|a unos|un|estos|poco|algunos|los_proximos|las_proximas|el_proximo ~1 poco|poquito|rato|ratito|dias|momento|momentos|momentito|instantes|segundito|minutitos|tiempo|futuro|corto_plazo|semanas|horas
    en el|un menor|corto|transcurso|plazo|mas_breve ~1 tiempo|plazo|posible?
    dentro de ~1 poco|nada|poquito|unos|un
    mas adelante
    mas tarde
    luego ~1 te|le|os|les
    cuando ~1 se|sea|podamos|pueda|puedan|tengamos|haya|toque|tenga|nos|corresponda|este|buenamente ~1 pueda|posible|novedades|noticias|hueco|tiempo|algo|un_rato|deje|informacion|lista|tu_turno
    en_cuanto|cuando|apenas|tan_pronto|ni_bien|una_vez_que ~1 como? ~1 tengamos|podamos|haya|sepamos|sea|tenga|pueda|se|nos|recibamos ~1 novedades|noticias|algo|posible|mas|informacion|respuesta|pueda|digan|contesten|resuelva|hueco|un_hueco
    en ~1 cuanto ~1 podamos|pueda|puedan|se_pueda|sea_posible|nos_sea_posible|sepamos|haya|tengamos
    lo antes|mas_rapido|mas_pronto
    algun|uno|cualquiera|un_dia ~1 dia|de|estos ~2 estos|dias|momento
    un dia de estos
    en estos dias
    a lo largo de
    al rato
    un ratico|ratito|rato|cachito
    a su debido|tiempo
    a la mayor|mas
    sin demora|dilacion|tardanza
    ya ~1 mismo|mismito ~1 te|le
    ya_te_diremos|ya_le_diremos|ya_te_avisaremos|ya_te_contaremos|ya_veremos|ya_os_diremos
    te|le|os ~1 iremos informando
    iremos|vamos ~1 informando|avisando|contando|actualizando
  `,
  L35: `
    estamos al tanto
    lo|la|esto|eso|nos_lo|los ~1 tendremos|tenemos|tendre|tengo|apuntamos|anotamos|apunto|comentaremos|valoraremos|estudiaremos|miraremos|revisaremos|veremos|trasladaremos|trasladamos|elevamos|elevaremos|tomamos|comunicaremos|pasamos|pasaremos|vamos|analizaremos|consideraremos|transmitimos|transmitiremos|derivamos|hablaremos|plantearemos|evaluaremos|vemos|miramos|comentamos|compartiremos|compartimos|tomaremos|checamos|checaremos|notificamos|reportaremos|sumamos
    tom* ~1 buena|debida|muy_buena? nota
    trabaj* ~1 en ~1 ello|solucionarlo|mejorar|resolverlo|esto|eso|mejorarlo|el_tema|la_solucion|una_solucion
    estamos ~1 en ello|al_tanto|conscientes|viendo|mirando|mejorando|investigando|revisando|valorando|estudiando|analizando|pendientes|encima|trabajando
    haremos|hacemos|hare ~1 lo|todo|cuanto ~1 posible|que_podamos|que_este|lo_posible|lo_que
    ver*|vemos|vamos_a ~1 que ~1 se|podemos ~1 puede|hacer|podemos
    a ver ~1 que|si|como
    intentaremos|intentamos|trataremos|procuraremos|buscaremos|esperamos ~1 de? ~1 que? ~2 *ar|*er|*ir|mejore|no|*arte|*arle
    trasladamos|trasladaremos|transmitimos|transmitiremos|pasamos|comunicamos|haremos_llegar|elevamos|compartiremos|reenviamos|trasladare|comunicaremos|compartimos|comento ~1 tu|su|tus|sus|la|el|esto|lo|al
    seguimos|seguiremos|continuamos ~1 trabajando|mejorando|en_ello|aprendiendo
    para ~1 la proxima|futuro|mejorar|tenerlo_en_cuenta|proximas|futuras
    en cuenta|consideracion
    de cara al|a ~1 futuro|futuras|proximas|mejorar
    se ~1 revisara|vera|estudiara|valorara|corregira|hablara|mirara|tendra|solucionara|tomaran|hara
    gracias por ~1 tu|su|la|vuestra ~1 paciencia|comprension|aviso|informacion|mensaje
  `,
  L36: `
    seguramente|probablemente|posiblemente|supuestamente|presumiblemente|aparentemente|previsiblemente|quiza|quizas|kiza|kizas|acaso_fue|probable|posible_que|puede_ser|puede_que|pudiera_ser|pudo_ser|podria_ser|podria_deberse|puede_deberse|pudo_haber|pueda_ser|pueda_que|capaz_que|capaz|talvez|tal_vez|a_lo_mejor|a_lo_major|igual_es|igual_fue|igual_ha|alomejor|de_pronto|de_repente|chance_y|chance|yo_creo|yo_diria|para_mi_que|sera_que|sera_porque|habra_sido|habran_sido|habra_fallado|sera_un|sera_una|sera_cosa|sera_por|seria_un|seria_que|se_habra|te_habra|te_habran|lo_habra|habra_habido|a_saber|vaya_usted_a_saber|intuyo|intuimos|sospecho|sospechamos|apostaria|me_da_que|me_late|diria_que|casi_seguro|lo_mas_seguro|lo_logico_es|lo_normal_es|por_lo_visto|al_parecer|dicen_que|se_comenta|tengo_entendido|tenemos_entendido|calculo_que|estimo_que
    debio|debe|deben|debieron|tuvo|tiene|deberia ~1 de|que? ~1 ser|haber|fallar|caerse|perderse|equivocarse|tratarse|haberse|confundirse|deberse|ser_que|habersele
    me|nos|lo ~1 imagin*|supon*|figuro|temo|tememos|huelo
    imagino|imaginamos|supongo|suponemos|creo|creemos|pensamos|pienso|deducimos|deduzco|asumimos|asumo|entendemos|parece|pareciera|pinta ~1 que|es|fue|a|ser
    todo ~1 apunta|parece|indica|indicaria|hace_pensar
    ^igual ~2 es|fue|era|no|se|tu|te|el|la|ha|tienes|tenes
    ^puede ~1 que|ser
    apunta|pinta ~1 a ~1 que?
    lo mas ~1 probable|seguro|normal|logico
    es|era|parece ~1 muy|bastante? ~1 probable|posible|de_suponer ~1 que
    yo|para|si_me ~1 creo|mi|preguntas ~1 que|fue
    se debe|deba|debera|deberia|debia ~1 a? ~1 seguramente|que|probablemente
  `,
  L37: `
    !si|no|aplicaron|cobraron|corresponde te|le|os|les|lo|nos ~3 ${give} ~4 ${gift}
    ${give} ~1 te|le|un|una|unos|dos|# ~4 ${gift}
    regalamos|obsequiamos|bonificamos|bonificar|regalaremos ~4 tu|su|el|la|un|una|mes|proximo
    te|le|os|les ~1 regalamos|regalo|regalar*|obsequiamos|obsequio|bonificamos|bonificar
    te|le|os|les|vamos|queremos ~2 invitamos|invito|invitar*|convido|convidamos ~1 a|un|una
    !ofrecen|ofrece|dieron|un|dan|ofrecieron|dio|mandaron vale|cupon|bono|saldo|credito|descuento|rebaja|cheque ~1 de|por|regalo|del ~1 #|<money>|<number>|regalo
    un|una|dos|tres|el|tu|proximo|siguiente ~2 mes|cena|noche|envio|comida|viaje|cafe|postre|copa|entrada|meses|menu|pizza|desayuno|producto|consumicion|sesion|clase ~1 gratis|gratuit*|regalo|de_regalo|de_cortesia|por_cuenta|invita|va
    gratis ~1 para ti|usted|vos|ustedes
    corre|corren|va|van|es|son|sera|queda ~1 por|de|a ~1 nuestra|mi ~1 cuenta|cargo|parte_de_la_casa
    invita|paga|por_cuenta_de ~1 la_casa|casa
    la proxima ~3 invit*|va|cuenta|corre|pagamos|te|le
    # ~1 euros|pesos|dolares|puntos|soles|<money> ~1 de|en ~1 saldo|regalo|credito|descuento|compensacion|obsequio|cortesia|vale|millas
    <money>|<number> ~2 de|en ~1 saldo|regalo|credito|descuento|compensacion|obsequio|cortesia|rebaja|dcto
    codigo|cupon ~5 descuento|rebaja|off|<number>|gratis|llevate|%
    <number>|<money> ~1 off|dto|dcto
    % off|de_descuento|dto
    llevate|llevese|disfruta|disfrute ~1 un|una|de ~3 rebaja|descuento|gratis|regalo
    !tarjeta|tarjetas|la|el|tu de regalo|cortesia|obsequio
    como|a_modo_de ~1 cortesia|gesto|compensacion|detalle|disculpa ~3 ${give}|${gift}
    gesto|detalle ~1 comercial|de_la_casa|contigo|con_usted|de_nuestra_parte
    sumamos|cargamos|acreditamos|abonamos|anadimos|ponemos|agregamos ~3 puntos|millas|saldo|credito|bono
    tienes|tenes|tiene|tendras|recibiras|recibira|toma|ten|aqui_tienes ~1 un|una|# ~2 ${gift}|off|de_descuento|gratis
    hacemos|hago|haremos|hacer*|aplicamos|aplicare ~3 descuento|rebaja|precio_especial|bonificacion|<number>
    mandamos|enviamos|mando|envio|mandaremos|enviaremos ~3 caja|cesta|botella|bombones|flores|ramo|sorpresa|pack|kit|regalito
  `,
  L38: `
    las|los bases|terminos ~5 claro|dicen|indican|establecen
    es|por|son|segun|fuera|va|contra|sigue|tenemos ~2 politica|politicas|norma|normas|normativa|reglamento|protocolo|regla|reglas|disposicion|directriz|directrices
    la|las|nuestra|nuestras|el|nuestro|los|nuestros|ese|esa politica|politicas|norma|normas|normativa|reglamento|protocolo|terminos|bases|regulacion|procedimiento|contrato|condiciones|regla|reglas|lineamientos|sistema|garantia|clausula|convenio|legislacion|ley|tarifa ~5 dice|dicen|permite|permiten|establece|establecen|indica|indican|marca|marcan|estipula|prohibe|prohiben|impide|exige|contempla|contemplan|obliga|es_clara|son_claras|son_claros|es_claro|especifica|recoge|fija|senala|cubre|autoriza|estipulan|deja|dejan
    segun|conforme_a|de_acuerdo_con|de_acuerdo_a|en_base_a|como_indican|atendiendo_a|bajo ~1 las|nuestras|nuestra|el|la|los|nuestro|lo|tu|su? ~1 normas|condiciones|politicas|politica|normativa|contrato|reglamento|terminos|bases|clausula|estipulado|firmado|protocolo|tarifa|garantia|lineamientos|pactado
    terminos y condiciones
    letra chica|pequena
    no ~1 esta|estan|es|se|nos ~1 esta? ~1 permitido|permitida|autorizad*|permite|permiten|admite|admiten|aceptan|autoriza|contempla|contemplad*|previsto|posible_por|puede_por
    no ~1 se ~1 admiten|aceptan|permiten|hacen|realizan ~1 devoluciones|cambios|excepciones|reembolsos|reclamos|reclamaciones
    sin excepcion|excepciones
    no ~2 excepciones
    por|son ~1 normas|politica|politicas|reglamento|protocolo|disposicion|disposiciones|ordenes|orden|instrucciones|directriz|procedimiento|normativa|seguridad_interna ~1 intern*|de|del|general
    por|son|siguiendo ordenes|instrucciones ~1 de
    asi ~1 lo|es|esta|son|viene|figura ~1 marcan|dice|establece|establecen|la_politica|las_normas|indican|estipula|en_las_condiciones|en_el_contrato|el_reglamento|recoge
    no corresponde ~1 devolucion|reintegro|reembolso|reclamo|cambio|compensacion
    condiciones ~1 que ~1 aceptaste|firmaste|acepto|firmo|aceptan|aceptasteis
    aceptaste|acepto|firmaste|firmo ~2 condiciones|contrato|terminos|bases
    las reglas|normas son|estan
    los terminos
    nos lo impide|prohibe|impiden
    lo que ~1 dice|marca|establece|pone ~1 la|el ~1 contrato|letra|politica|norma|ley|reglamento
  `,
  L39: `
    !si|no|en_caso es|son|resulta|eso ~2 falso|mentira|falsa|falsas|falsos|incierto|mentiras|una_falsedad|un_invento|absurdo|ridiculo|una_tonteria|una_calumnia|inventado|una_mentira|un_bulo|bulo|imposible|una_patrana|incorrecto|inexacto
    eso es falso|mentira
    mientes|mentis|miente|mintiendo|mentiste|mienten|mentira|mentiras|mentiroso|falsedades|patranas|bulos
    no ~1 es|fue|era|ha|son|resulta ~1 verdad|cierto|ciertas|asi|lo_que_paso|correcto|lo_que_ocurrio|real|sido_asi|verdadero|lo_sucedido
    ^no fue|es|paso|ocurrio ~1 asi|cierto|verdad|eso
    no ~1 fue|paso|ocurrio|sucedio|ha_sido|es ~1 asi
    eso|esto|aquello|lo_que_dices|lo_que_dice|lo_que_cuentas|lo_que_contas|lo_que_afirmas|lo_que_publicas ~2 no ~1 ha? ~1 paso|ocurrio|es|pasado|fue|sucedio|ha_ocurrido|existe|sucedido|se_corresponde|ocurrido|corresponde|se_ajusta
    nunca|jamas ~1 paso|ocurrio|sucedio|ha_pasado|hicimos|dijimos|cobramos|hemos_cobrado|hemos_hecho|hemos_dicho ~1 eso|tal|algo_asi?
    te|se|os ~1 equivocas|equivoca|equivocais|equivocan|confundes|confunde|inventas|inventa|inventando|inventan|inventais|lo_inventa
    te|se ~1 lo ~1 estas|esta|has|ha ~1 inventando|inventado|inventa
    estas|esta|estais|estan ~1 usted|tu|vos|muy|completamente|totalmente? ~1 equivocad*|mintiendo|confundid*|errad*|inventando|faltando|en_un_error
    no ~1 tienes|tiene|tenes|llevas|lleva|teneis|tienen ~1 ninguna|la|toda? razon
    nada ~1 mas ~1 lejos
    falta|faltas|faltais|faltan|faltando ~1 a ~1 la verdad|realidad
    negamos|desmentimos|niego|rechazamos|desmiento ~1 rotundamente|categoricamente|tajantemente|de_plano|lo|tus|sus|que|que_haya|totalmente|firmemente|todo|haber|absolutamente
    no ~2 se_ajusta|corresponde|ajusta ~2 realidad|verdad
    no ~1 existe|hubo|hay ~1 tal|ningun|ninguna ~1 problema|error|cobro|retraso|fallo|cargo|averia|demora
    es|son ~1 invencion|inventos|imaginaciones|calumnias|acusaciones_falsas|habladurias|chismes
    datos|informacion|afirmaciones|acusaciones|version ~1 falsa|falsos|falsas|erronea
    no digas|diga|digais|publiques|publique|inventes|invente|cuentes ~1 mentiras|falsedades|tonterias|cosas|lo_que
    la verdad es ~1 otra|que_no|muy_distinta
  `,
  L40: `
    no|ni|tampoco|nunca|jamas ~1 somos|soy|hemos_sido|fuimos ~1 ni|un|una|unos|unas|ningun|ninguna|ningunos|ningunas|empresa|marca|compania ~2 ${accused}
    no|ni|tampoco|nunca|jamas|nadie|sin|nadie_te|nadie_le ~3 ${accusedVerb}
    nadie ~4 ${accusedVerb}
    no|ni|tampoco|nunca ~1 es|fue|se_trata_de|hay|existe|hubo|somos|era|hacemos|cometemos ~2 ${accused}
    no ~1 queremos|buscamos|pretendemos|intentamos|quisimos ~1 *ar|*er|*arte|*arle|robarte|estafar*|enganar*|timar*|quedarnos
    no ~1 nos|te ~1 llames|llame|llamen|quedamos ~1 ${accused}|con_tu_dinero
    lejos de ser ~1 ${accused}
    no tratamos|trata ~2 mal
    no nos ~1 reimos|burlamos|importa|quedamos ~1 de|con
    ni ~1 somos|robamos|enganamos|mentimos
  `,
} as const;
