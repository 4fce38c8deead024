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
    no ~1 ira|va|vaya|volvera|volveran|vuelva|vuelvan|vuelve|vas_a ~1 a ~2 ${happen}|haber|tener
    no ~2 fallara|fallaremos|ocurrira|pasara|repetira|repetiran|sucedera ~2 !hoy
    no ~1 volvera|volveran|vuelve ~1 a|otra ~1 *ar|*er|*ir|ocurrirle|ocurrirte|pasarle|pasarte|repetirse|suceder*|vez
    jamas|nunca fallamos|fallaremos|habra|mas|ocurrira|pasara|tendra|tendras|tendreis|van|vas|volvemos|volvera|volveras|vuelve|se_repetira
    garantic*|garantiz*|garantia_total|garantias_totales
    le|les|os|te ~1 aseguramos|garantiz*|juramos|juro|prometemos|prometo|aseguro_que|damos_nuestra_palabra|doy_fe|doy_mi_palabra
    juro|prometemos|prometo ~1 que
    asegur* ~1 que ~3 est*|lleg*|no|quedara|recib*|sera|tendr*|va
    palabra de|de_honor
    damos|doy|mi|nuestra|tenes|tiene|tienes ~1 mi|nuestra|palabra palabra
    comprometemos|comprometo ~2 no|nunca|que
    nos comprometemos a
    podeis|podes|puede|pueden|puedes ~1 confiar|contar|dar|estar ~2 segur*|tranquil*|con_ello|con_que|por_hecho|por_seguro
    ten|tene|tened|tenga|tengan ~1 la|por ~1 certeza|segur*|plena_confianza
    segurisimo|seguro ~1 que ~3 esta|hoy|jueves|lleg*|lunes|manana|martes|miercoles|sale|viernes|lo_tienes|se_resuelve|te_llega
    de_seguro|seguro_seguro
    a_toda_costa|cueste_lo_que_cueste|fijo_que|pase_lo_que_pase|si_o_si|sin_falla|sin_fallo|sin_falta
    sin duda|dudas|error|errores|excepcion|fallos|falta|duda_alguna|lugar_a_dudas|ninguna_duda
    cien ~1 por ~1 cien|ciento
    100%
    100 por 100|cien
    es|fue|sera ~1 la ultima ocasion|vez
    de|desde ~1 ahora|aqui|hoy ~1 a|en|mas? ~1 adelante ~2 jamas|nada|ningun|nunca|siempre|todo
    todo ~1 estara|funcionara|ira|saldra|sera|va_a_ser ~1 bien|excelente|genial|perfecta|perfectamente|perfecto|de_maravilla
    no ~1 habra|tendra|tendran|tendras|tendreis|volveras|va_a_haber|vas_a_tener ~2 mas|ningun|otro|problema|problemas|queja|quejas|retrasos
    siempre ~1 estara|funcionara|lleg*
    olvidate|olvidese ~1 de
    cero ~1 errores|fallos|problemas
    nos encargaremos ~1 de que ~1 no|nunca
    es|resulta imposible ~1 que ~2 falle|pase|vuelva|se_repita
    dalo|delo por hecha|hecho
  `,
  L34: `
    ahorita|ahoritica|inmediatamente|oportunamente|prontamente|prontito|pronto|proximamente|rapidito|tantito|a_la_brevedad|en_breve|muy_pronto
    cuanto antes
    a|en|dentro_de algunos|estos|poco|un|unos|el_proximo|las_proximas|los_proximos ~1 dias|futuro|horas|instantes|minutitos|momentito|momento|momentos|poco|poquito|ratito|rato|segundito|semanas|tiempo|corto_plazo
    en el|un corto|menor|plazo|transcurso|mas_breve ~1 plazo|posible|tiempo?
    dentro de ~1 nada|poco|poquito|un|unos
    mas adelante
    mas tarde
    luego ~1 le|les|os|te
    apenas|cuando|en_cuanto|ni_bien|tan_pronto|una_vez_que ~1 como? ~1 haya|nos|podamos|pueda|recibamos|se|sea|sepamos|tenga|tengamos ~1 algo|contesten|digan|hueco|informacion|mas|noticias|novedades|posible|pueda|respuesta|resuelva|un_hueco
    lo antes|mas_pronto|mas_rapido
    algun|cualquiera|uno|un_dia ~1 de|dia|estos ~2 dias|estos|momento
    a lo largo de
    un cachito|ratico|ratito|rato
    a su debido|tiempo
    a la mas|mayor
    sin demora|dilacion|tardanza
    ya ~1 mismito|mismo ~1 le|te
    ya_le_diremos|ya_os_diremos|ya_te_avisaremos|ya_te_contaremos|ya_te_diremos|ya_veremos
    iremos|vamos ~1 actualizando|avisando|contando|informando
    ^ahi|al|en|un momentico|momentito|ratico|ratito|rato
    al ratito|rato
    apenas|cuando|en_cuanto|ni_bien|no_bien|tan_pronto ~1 como? ~1 podamos|pueda|haya_hueco|nos_sea_posible|se_pueda|sea_posible|tengamos_hueco
  `,
  L35: `
    estamos al tanto
    eso|esto|la|lo|los|nos_lo ~1 analizaremos|anotamos|apuntamos|apunto|checamos|checaremos|comentamos|comentaremos|compartimos|compartiremos|comunicaremos|consideraremos|derivamos|elevamos|elevaremos|estudiaremos|evaluaremos|hablaremos|miramos|miraremos|notificamos|pasamos|pasaremos|plantearemos|reportaremos|revisaremos|sumamos|tendre|tendremos|tenemos|tengo|tomamos|tomaremos|transmitimos|transmitiremos|trasladamos|trasladaremos|valoraremos|vamos|vemos|veremos
    tom* ~1 buena|debida|muy_buena? nota
    trabaj* ~1 en ~1 ello|eso|esto|mejorar|mejorarlo|resolverlo|solucionarlo|el_tema|la_solucion|una_solucion
    estamos ~1 en analizando|conscientes|ello|encima|estudiando|investigando|mejorando|mirando|pendientes|revisando|trabajando|valorando|viendo|al_tanto
    hacemos|hare|haremos ~1 cuanto|lo|todo ~1 posible|lo_posible|lo_que|que_este|que_podamos
    vemos|ver*|vamos_a ~1 que ~1 podemos|se ~1 hacer|podemos|puede
    a ver ~1 como|que|si
    buscaremos|esperamos|intentamos|intentaremos|procuraremos|trataremos ~1 de? ~1 que? ~2 *ar|*arle|*arte|*er|*ir|mejore|no
    comento|compartimos|compartiremos|comunicamos|comunicaremos|elevamos|pasamos|reenviamos|transmitimos|transmitiremos|trasladamos|trasladare|trasladaremos|haremos_llegar ~1 al|el|esto|la|lo|su|sus|tu|tus
    continuamos|seguimos|seguiremos ~1 aprendiendo|mejorando|trabajando|en_ello
    para ~1 la futuras|futuro|mejorar|proxima|proximas|tenerlo_en_cuenta
    en consideracion|cuenta
    de cara a|al ~1 futuras|futuro|mejorar|proximas
    se ~1 corregira|estudiara|hablara|hara|mirara|revisara|solucionara|tendra|tomaran|valorara|vera
    gracias por ~1 la|su|tu|vuestra ~1 aviso|comprension|informacion|mensaje|paciencia
    continuamos|continuaremos|seguimos|seguiremos|vamos_a ~1 esforz*|luchando|mejorando|mejorar|seguir|trabajando ~1 en|mejorando|para|por
  `,
  L36: `
    alomejor|aparentemente|apostaria|capaz|chance|intuimos|intuyo|kiza|kizas|posiblemente|presumiblemente|previsiblemente|probable|probablemente|quiza|quizas|seguramente|sospechamos|sospecho|supuestamente|talvez|a_lo_major|a_lo_mejor|a_saber|acaso_fue|al_parecer|calculo_que|capaz_que|casi_seguro|chance_y|de_pronto|de_repente|dicen_que|diria_que|estimo_que|habra_fallado|habra_habido|habra_sido|habran_sido|igual_es|igual_fue|igual_ha|lo_habra|lo_logico_es|lo_mas_seguro|lo_normal_es|me_da_que|me_late|para_mi_que|podria_deberse|podria_ser|por_lo_visto|posible_que|pudiera_ser|pudo_haber|pudo_ser|pueda_que|pueda_ser|puede_deberse|puede_que|puede_ser|se_comenta|se_habra|sera_cosa|sera_por|sera_porque|sera_que|sera_un|sera_una|seria_que|seria_un|tal_vez|te_habra|te_habran|tenemos_entendido|tengo_entendido|vaya_usted_a_saber|yo_creo|yo_diria
    debe|deben|deberia|debieron|debio|tiene|tuvo ~1 de|que? ~1 caerse|confundirse|deberse|equivocarse|fallar|haber|haberse|habersele|perderse|ser|tratarse|ser_que
    lo|me|nos ~1 figuro|huelo|imagin*|supon*|tememos|temo
    asumimos|asumo|creemos|creo|deducimos|deduzco|entendemos|imaginamos|imagino|parece|pareciera|pensamos|pienso|pinta|suponemos|supongo ~1 a|es|fue|que|ser
    todo ~1 apunta|indica|indicaria|parece|hace_pensar
    ^igual ~2 el|era|es|fue|ha|la|no|se|te|tenes|tienes|tu
    para|yo|si_me ~1 creo|mi|preguntas ~1 fue|que
    da|dan|tenemos|tengo ~1 la ~1 corazonada|espina|impresion|sensacion|sospecha
  `,
  L37: `
    !aplicaron|cobraron|corresponde|no|si le|les|lo|nos|os|te ~3 ${give} ~4 ${gift}
    ${give} ~1 #|dos|le|te|un|una|unos ~4 ${gift}
    bonificamos|bonificar|obsequiamos|regalamos|regalaremos ~4 el|la|mes|proximo|su|tu|un|una
    le|les|os|te ~1 bonificamos|bonificar|obsequiamos|obsequio|regalamos|regalar*|regalo
    le|les|os|queremos|te|vamos ~2 convidamos|convido|invitamos|invitar*|invito ~1 a|un|una
    !dan|dieron|dio|mandaron|ofrece|ofrecen|ofrecieron|un bono|cheque|credito|cupon|descuento|rebaja|saldo|vale ~1 de|del|por|regalo ~1 #|<money>|<number>|regalo
    dos|el|proximo|siguiente|tres|tu|un|una ~2 cafe|cena|clase|comida|consumicion|copa|desayuno|entrada|envio|menu|mes|meses|noche|pizza|postre|producto|sesion|viaje ~1 gratis|gratuit*|invita|regalo|va|de_cortesia|de_regalo|por_cuenta
    gratis ~1 para ti|usted|ustedes|vos
    corre|corren|es|queda|sera|son|va|van ~1 a|de|por ~1 mi|nuestra ~1 cargo|cuenta|parte_de_la_casa
    invita|paga|por_cuenta_de ~1 casa|la_casa
    la proxima ~3 corre|cuenta|invit*|le|pagamos|te|va
    # ~1 <money>|dolares|euros|pesos|puntos|soles ~1 de|en ~1 compensacion|cortesia|credito|descuento|millas|obsequio|regalo|saldo|vale
    <money>|<number> ~2 de|en ~1 compensacion|cortesia|credito|dcto|descuento|obsequio|rebaja|regalo|saldo
    codigo|cupon ~5 %|<number>|descuento|gratis|llevate|off|rebaja
    <money>|<number> ~1 dcto|dto|off
    % dto|off|de_descuento
    disfruta|disfrute|llevate|llevese ~1 de|un|una ~3 descuento|gratis|rebaja|regalo
    !el|la|tarjeta|tarjetas|tu de cortesia|obsequio|regalo
    como|a_modo_de ~1 compensacion|cortesia|detalle|disculpa|gesto ~3 ${gift}|${give}
    detalle|gesto ~1 comercial|contigo|con_usted|de_la_casa|de_nuestra_parte
    abonamos|acreditamos|agregamos|anadimos|cargamos|ponemos|sumamos ~3 bono|credito|millas|puntos|saldo
    recibira|recibiras|ten|tendras|tenes|tiene|tienes|toma|aqui_tienes ~1 #|un|una ~2 ${gift}|gratis|off|de_descuento
    aplicamos|aplicare|hacemos|hacer|hacerle|hacerles|haceros|hacerte|hago|haremos ~3 bonificacion|descuento|rebaja|precio_especial
    enviamos|enviaremos|envio|mandamos|mandaremos|mando ~3 bombones|botella|caja|cesta|flores|kit|pack|ramo|regalito|sorpresa
  `,
  L38: `
    contra|es|fuera|por|segun|sigue|son|tenemos|va ~2 directrices|directriz|disposicion|norma|normas|normativa|politica|politicas|protocolo|regla|reglamento|reglas
    el|esa|ese|la|las|los|nuestra|nuestras|nuestro|nuestros bases|clausula|condiciones|contrato|convenio|garantia|legislacion|ley|lineamientos|norma|normas|normativa|politica|politicas|procedimiento|protocolo|regla|reglamento|reglas|regulacion|sistema|tarifa|terminos ~5 autoriza|contempla|contemplan|cubre|deja|dejan|dice|dicen|especifica|establece|establecen|estipula|estipulan|exige|fija|impide|indica|indican|marca|marcan|obliga|permite|permiten|prohibe|prohiben|recoge|senala|es_clara|es_claro|son_claras|son_claros
    bajo|segun|atendiendo_a|como_indican|conforme_a|de_acuerdo_a|de_acuerdo_con|en_base_a ~1 el|la|las|lo|los|nuestra|nuestras|nuestro|su|tu? ~1 bases|clausula|condiciones|contrato|estipulado|firmado|garantia|lineamientos|normas|normativa|pactado|politica|politicas|protocolo|reglamento|tarifa|terminos
    terminos y condiciones
    letra chica|pequena
    no ~1 es|esta|estan|nos|se ~1 esta? ~1 aceptan|admite|admiten|autoriza|autorizad*|contempla|contemplad*|permite|permiten|permitida|permitido|previsto|posible_por|puede_por
    sin excepcion|excepciones
    no ~2 excepciones
    asi ~1 es|esta|figura|lo|son|viene ~1 dice|establece|establecen|estipula|indican|marcan|recoge|el_reglamento|en_el_contrato|en_las_condiciones|la_politica|las_normas
    no corresponde ~1 cambio|compensacion|devolucion|reclamo|reembolso|reintegro
    condiciones ~1 que ~1 aceptan|aceptaste|aceptasteis|acepto|firmaste|firmo
    aceptaste|acepto|firmaste|firmo ~2 bases|condiciones|contrato|terminos
    las normas|reglas estan|son
    los terminos
    nos lo impide|impiden|prohibe
    el|la|las|los|nuestras|nuestro|nuestros|un ~1 condiciones|contrato|directrices|lineamientos|normas|normativa|politicas|procedimiento|procedimientos|proceso|protocolo|reglamento ~1 dice|dicen|es|establece|establecen|estipula|exige|exigen|impide|impiden|indica|manda|marca|marcan|obliga|son ~1 asi|clarisimo|claro|eso|las|los|que|un|una
    es|son ~1 el|la|las|los|nuestras|nuestro|nuestros ~1 condiciones|directrices|establecido|estipulado|lineamientos|normas|politicas|procedimiento|procedimientos|protocolo|reglamento|tramite_habitual
    asi ~1 es|esta|funciona|son|viene ~2 compania|contrato|empresa|establecido|estipulado|norma|procedimiento|proceso|reglamento|sistema
    lo ~1 dice|establece|estipula|firmaste|firmo|indica|marca|pone|recoge ~2 bases|clausula|condiciones|contrato|letra|normas|reglamento|terminos|web
    no ~1 esta|estamos|estan|estoy autorizad*|facultad*|habilitad* ~1 a|para
    no ~2 contamos|cuento|tenemos|tengo|tiene ~1 con? ~1 atribuciones|autoridad|autorizacion|facultades|permiso
    no ~1 lo|me|nos|se ~1 autoriza|autorizan|dejan|permite|permiten ~2 *ar|*er|cambiar*|dar*|devolver*|el|hacer*|la|politica|sistema
  `,
  L39: `
    !no|si|en_caso es|eso|resulta|son ~2 absurdo|bulo|falsa|falsas|falso|falsos|imposible|incierto|incorrecto|inexacto|inventado|mentira|mentiras|ridiculo|un_bulo|un_invento|una_calumnia|una_falsedad|una_mentira|una_patrana|una_tonteria
    bulos|falsedades|mentira|mentiras|mentiroso|mentis|mentiste|miente|mienten|mientes|mintiendo|patranas
    no ~1 era|es|fue|ha|resulta|son ~1 asi|ciertas|cierto|correcto|real|verdad|verdadero|lo_que_ocurrio|lo_que_paso|lo_sucedido|sido_asi
    aquello|eso|esto|lo_que_afirmas|lo_que_contas|lo_que_cuentas|lo_que_dice|lo_que_dices|lo_que_publicas ~2 no ~1 ha? ~1 corresponde|es|existe|fue|ocurrido|ocurrio|pasado|paso|sucedido|sucedio|ha_ocurrido|se_ajusta|se_corresponde
    jamas|nunca ~1 cobramos|dijimos|hicimos|ocurrio|paso|sucedio|ha_pasado|hemos_cobrado|hemos_dicho|hemos_hecho ~1 eso|tal|algo_asi?
    os|se|te ~1 confunde|confundes|equivoca|equivocais|equivocan|equivocas|inventa|inventais|inventan|inventando|inventas|lo_inventa
    se|te ~1 lo ~1 esta|estas|ha|has ~1 inventa|inventado|inventando
    esta|estais|estan|estas ~1 completamente|muy|totalmente|tu|usted|vos? ~1 confundid*|equivocad*|errad*|faltando|inventando|mintiendo|en_un_error
    no ~1 lleva|llevas|teneis|tenes|tiene|tienen|tienes ~1 la|ninguna|toda? razon
    nada ~1 mas ~1 lejos
    falta|faltais|faltan|faltando|faltas ~1 a ~1 la realidad|verdad
    desmentimos|desmiento|negamos|niego|rechazamos ~1 absolutamente|categoricamente|firmemente|haber|lo|que|rotundamente|sus|tajantemente|todo|totalmente|tus|de_plano|que_haya
    no ~2 ajusta|corresponde|se_ajusta ~2 realidad|verdad
    no ~1 existe|hay|hubo ~1 ningun|ninguna|tal ~1 averia|cargo|cobro|demora|error|fallo|problema|retraso
    es|son ~1 calumnias|chismes|habladurias|imaginaciones|invencion|inventos|acusaciones_falsas
    acusaciones|afirmaciones|datos|informacion|version ~1 erronea|falsa|falsas|falsos
    no cuentes|diga|digais|digas|invente|inventes|publique|publiques ~1 cosas|falsedades|mentiras|tonterias|lo_que
    la verdad es ~1 otra|muy_distinta|que_no
    nada|ningun|ninguna ~3 cosa|que ~1 afirmas|comenta|comentas|contas|cuenta|cuentas|decis|dice|dices|publicas ~2 es|fue|ocurrio|paso|son ~1 asi|cierto|correcto|exacto|real|verdad?
  `,
  L40: `
    jamas|ni|no|nunca|tampoco ~1 fuimos|somos|soy|hemos_sido ~1 compania|empresa|marca|ni|ningun|ninguna|ningunas|ningunos|un|una|unas|unos ~2 ${accused}
    jamas|nadie|ni|no|nunca|sin|tampoco|nadie_le|nadie_te ~3 ${accusedVerb}
    ni|no|nunca|tampoco ~1 cometemos|era|es|existe|fue|hacemos|hay|hubo|somos|se_trata_de ~2 ${accused}
    no ~1 buscamos|intentamos|pretendemos|queremos|quisimos ~1 *ar|*arle|*arte|*er|enganar*|estafar*|quedarnos|timar*
    no ~1 nos|te ~1 llame|llamen|llames|quedamos ~1 ${accused}|con_tu_dinero
    lejos de ser ~1 ${accused}
    no nos ~1 burlamos|importa|quedamos|reimos ~1 con|de
    aqui|de|nosotros ~2 estafadores|homofobos|incompetentes|inutiles|ladrones|machistas|mentirosos|racistas|sexistas|timadores ~2 nada
  `,
} as const;
