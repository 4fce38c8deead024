import { gift, give } from './classes-es.ts';

const happen =
  'pasar|pasara|ocurrir|suceder|repetir|repetira|repetirse|pasarte|pasarle|ocurrirte|ocurrirle|ocurrira|sucedera|repita|repitan|pase|ocurra|suceda|fallar|fallarte|falle|fallara';
const accused =
  'estafador*|ladron*|mafi*|timador*|mentiros*|racist*|machist*|delincuent*|corrupt*|chorro*|chorros|tramposo*|trampos*|sinverguenza*|pirata*|usurero*|explotador*|negrero*|homofob*|xenofob*|asesin*|maltratador*|inutil*|incompetent*|vagos|rateros|ratero|rata*|estafa|estafas|timo|fraude|engano|robo|secta|buitres|negligent*|irresponsabl*|cobard*|criminal*|chapucer*|sanguijuelas|clasist*|chorizo|chorizos|choriza|caraduras|carroner*|chupasangre*|contaminador*|cutre*|dictador*|esclavista*|fascista*|farsante*|gangster*|hampon*|hipocrit*|impresentabl*|inhuman*|insensibl*|matasanos|monopolio|negociant*|oportunist*|panda|parasit*|patan*|rapaz|sangradores|saqueador*|sordos|tiran*|tramp*|vampir*|vendehumos|verdugos|chapuzas|chapucer*|mangantes|carniceros|abusiv*|abusador*|abusones|bandid*|coyotes|chafas|hampones|tranzas|chantas|truchos|garcas|vendidos|vagas|flojos|perezosos|lentos|caros|sucios|cochinos|guarros|malos|crueles|cinicos|maleantes|malhechores|viles';
const accusedVerb =
  'estafa*|estafo|roba*|robo|engan*|mentimos|miente|mentido|tima*|timo|discrimina*|maltrat*|explot*|abusamos|abusado|abusar|contamina*|tortur*|manipul*|cagar|choreamos|choreo|afanamos|ocultamos|escondemos|vendemos_tus_datos|tratamos_mal|nos_reimos|pasamos_de|matamos|envenen*|asfixi*|chantaje*|acos*|amenaz*|hundimos|sangr*|saque*|usur*|clavamos|clavado|tranz*|atrac*|atraco|explota*|expoli*|encubr*|falsific*|falseamos|inflamos|inventamos|especul*|aprovech*|despreci*|humill*|ignor*|ningune*|margin*|racism*|segreg*|secuestr*|torturamos|tangamos|sableamos|hinchamos|despluma*|destroz*|destruy*|ensuci*|vaciamos';

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
    ~ a_toda_costa|cueste_lo_que_cueste|fijo_que|pase_lo_que_pase|si_o_si|sin_falla|sin_fallo|sin_falta
    ~ sin duda|dudas|error|errores|excepcion|fallos|falta|duda_alguna|lugar_a_dudas|ninguna_duda
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
    ni un|una ~2 mas|sola|solo ~1 gota|falla|fallo|queja|retraso|problema|error|vez|corte|averia|dia|susto|minuto|centavo|espera|fuga|se|le|te|va|vas|habra|volver*|caer*|tendr*
    para|por ~1 toda? ~1 siempre|toda_la_vida|los_siglos|la_eternidad ~0
    para_los_restos|para_toda_la_vida|hasta_el_fin|para_siempre|eternamente|hasta_que_se_muera|forever
    queda*|quedara|dejamos|dejare|dejaremos|va_a_quedar|sale|saldra|vas_a_salir|vuelve*|volvera ~1 como|mejor|totalmente|perfect*|impecable*|al ~1 nuev*|de_nuevo|cien|que_nunca|pelo|recien|de_fabrica|perfect*
    como nuev*|recien|un_tiro
    mejor que_nunca|que_antes
    hasta ~1 el|la ultim* ~1 centavo|peso|euro|gota|detalle|sol|duro
    va|vas|van|vamos ~1 a ~1 salir|quedar|estar|quedarse|terminar|acabar|recibir|flipar|alucinar|volver|funcionar|encantar*|recuperar ~2 encantad*|feliz|como_nuev*|perfect*|satisfech*|todo|hasta|sin|fijo|seguro|enamorad*
    eso|esto|lo|dalo|tengalo|tenlo|dese|date ~1 fijo|seguro|segurisimo|por|de|firm* ~1 hech*|segur*|sentad*|cajon|ganad*|resuelt*|solucionad*|arreglad*|descontad*|recuperad*
    fijo|de_ley|de_hecho_que|indudablemente|sin_margen|sin_posibilidad_de_error|si_o_si|o_si_o_si|seguro_que_si|segurisim*
    eso ~1 fijo|seguro
    ~0 pongo la|mi|las mano|manos|cabeza|firma ~1 en|al|por
    meto|pongo|ponemos|pondria la|las|mi ~1 cabeza|cuello|mano|manos|puesto
    firmo|firmamos ~1 donde|ahora|lo_que|con ~1 mismo|quieras|quiera|sangre
    responde*|respondo|respondemos ~1 con|de ~1 mi|nuestra|ello ~1 vida|cabeza|palabra|puesto|sueldo
    por ~1 mi|mis|nuestra|la ~1 madre|hijos|vida|palabra|gloria|santa|honor
    te|le|os|les ~1 lo|la|los ~1 firmo|juro|prometo|aseguro|garantizo|firmamos|prometemos|aseguramos|doy_por
    a ~1 partir ~1 de ~2 ahora|hoy|manana|aqui|ya ~3 cero|ningun*|nunca|jamas|siempre|nada|todo|perfect*
    no ~1 te|le|os|se|les? ~1 volvera|volveran|volveremos a *ar|*arle|*arte|*er|*erle|*ir|*irle
    nunca|jamas ~1 mas|se|habra|va|vas ~1 volvera|volveran|repetira|pasara|ocurrira|habra|tendra|tendras|a|volver|tener
    siempre ~1 le|te|se|a? ~1 *ra|*remos|*ran|a_tiempo|puntual*
    imposible ~1 que ~1 se|vuelva|falle|le|te|haya|no
    confi* ~1 en|plenamente|totalmente ~2 no|que|va|llega*
    jamas|nunca de_los ~1 jamases
    jamas|nunca ~4 vuelve|volvera|volveran|vuelven|volveremos ~1 a
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
    al toque|tiro|rato|ratito|ratico
    al caer !la
    esta*|viene|vienen|anda|van|va|estoy|estamos ~1 a|al|por|ya|para|en ~1 caer|llegar|punto|nada|salir|puertas|entregar|casi
    ya|ahi|aqui ~1 casi|mismitic*|mero|merito|mismo|no_mas|nomas|mas_tarde|cerquita|cerca|faltan|falta ~1 esta*|va|viene|queda|poco|llega|sale|lo|le|te|la
    ya|mismitico|merito ~1 casi|mismitico|merito|mero
    mismitico|merito|horita|en_un_pis|en_un_suspiro|en_un_abrir|en_un_momento|en_nada|en_cero|en_menos_de_lo|en_menos_que|en_cuatro_dias|de_inmediato|al_instante|sobre_la_marcha|acto_seguido|a_la_voz_de_ya|luego_luego|a_la_brevedad|cualquier_momento|de_un_momento|de_aqui_a_nada|de_aqui_a_poco|rapidisimo|cuestion_de|volando|no_tardara|no_tardo|no_se_demora|tan_pronto|un_dia_de_estos|un_dia_cualquiera|a_no_mucho|a_finales|en_fechas|en_las_proximas|proximamente|a_corto|para_dentro_de_poco
    !en|de|hace poco|poquito|nada ~0 falta|queda
    falta|queda|quedan|faltan ~1 muy|ya|bien|un? ~1 poco|poquito|nada|menos|pelin ~0
    ya ~1 casi ~1 esta*|lo|la|acaba*|termina*|llega*|los
    esta ~1 casi|medio|practicamente ~1 list*|acabad*|terminad*|hech*|a_punto
    a ver|si ~1 si ~1 esta|hoy|manana|para|puede|podemos|llega|llegan|hay ~2 semana|suerte|hoy|tarde|mes|finde
    si ~1 todo|nada|hay|no_hay|dios ~1 va|sale|se|suerte|quiere ~1 bien|segun
    cuando|en_cuanto|apenas|conforme|a_medida ~1 que|se|nos|haya|tengamos|le|toque|lo ~1 se|pueda|podamos|toque|permita|den|dejen|hueco|disponible ~0
    mas|antes ~1 o|que|pronto ~1 menos|tarde|despues ~1 que? ~0
    tarde|temprano o
    hacia|sobre|por ~1 finales|mediados|principios|esta_epoca
    en ~1 los|las|estos|estas|pocos|pocas|breves|algunos ~1 dias|semanas|horas|minutos|momentos|proximos|proximas|siguientes ~1 dias|horas|semanas?
    breves|pocos|pocas|escasos|contados momentos|minutos|dias|horas|semanas
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
    me|nos ~1 da|huele|late|parece|suena|figura|temo|sospecho ~1 a|que|la ~1 mi|que|nariz|nosotros|impresion|sensacion ~0
    lo|muy mas probable|posible|seguro|frecuente|tipico|facil|habitual ~1 es|sea|sera|que|seria
    se|lo|la|le|te|les|los|las habra|habran|habras ~1 *ado|*ido|puesto|hecho|roto|abierto|escrito
    calculo|supongo|digo_yo|diria|imagino|imaginamos|estimo|estimamos|presumo|apuesto|apostamos|deduzco ~0
    sera|seria|seran|serian ~1 algo|algun|alguna|cosa|cosas|culpa|del|la|el|por|que|un|una ~1 de? ~0
    capaz|chance|acaso|quien_sabe_si|a_lo_mejor|a_saber_si|tal_vez|quiza|quizas|puede|de_repente|de_pronto|por_ahi|en_una_de_esas|posible ~1 que|fue|era|hubo|haya|estaba|andaba|tenia
    en_una_de_esas|vaya_usted_a|a_simple_vista|por_lo_que_parece|por_lo_que_se_ve|tiene_toda_la_pinta|tiene_pinta|con_toda_probabilidad|fijo_que_fue|fijo_que_es|apuesto_a|cabe_la_posibilidad|existe_la_posibilidad|podria_haber|puede_haber|suele_ser|normalmente_es
    tiene|tienen|tenia ~1 toda? ~1 la|toda ~1 pinta|cara|facha ~1 de|que
    pinta|huele|suena|apunta ~1 a|que ~1 ser|un|una|cosa|fallo|falla|que|problema|lo|su|tu|el
    !no debe|deben|debio|debieron|debia|debian ~1 de? ~1 haber*|ser|estar|tener|caer*|quedar*|pasar|romper*|venir|traer|fallar|salir|soltar*|mezcl*|olvid*|meter*|mover*|traspap*|saltar*|confund*|equivoc*
    tuvo|tuvieron|tiene|ha ~1 que|de ~1 haber*|ser|estar|caer*|quedar*|pasar|romper*|fallar|soltar*|mezcl*|olvid*|meter*|mover*|saltar*|confund*|equivoc*
  `,
  L37: `
    !aplicaron|cobraron|corresponde|no|si le|les|lo|nos|os|te ~3 ${give} ~4 ${gift}
    ${give} ~1 #|dos|le|te|un|una|unos ~4 ${gift}
    bonificamos|bonificar|obsequiamos|regalamos|regalaremos ~4 el|la|mes|proximo|su|tu|un|una
    le|les|os|te ~1 bonificamos|bonificar|obsequiamos|obsequio|regalamos|regalar*|regalo
    le|les|os|queremos|te|vamos ~2 convidamos|convido|invitamos|invitar*|invito ~1 a|un|una
    ~ dos|el|proximo|siguiente|tres|tu|un|una ~2 cafe|cena|clase|comida|consumicion|copa|desayuno|entrada|envio|menu|mes|meses|noche|pizza|postre|producto|sesion|viaje ~1 gratis|gratuit*|invita|regalo|va|de_cortesia|de_regalo|por_cuenta
    gratis ~1 para ti|usted|ustedes|vos
    corre|corren|es|queda|sera|son|va|van ~1 a|de|por ~1 mi|nuestra ~1 cargo|cuenta|parte_de_la_casa
    invita|paga|por_cuenta_de ~1 casa|la_casa
    la proxima ~3 corre|cuenta|invit*|le|pagamos|te|va
    # ~1 <money>|dolares|euros|pesos|puntos|soles ~1 de|en ~1 compensacion|cortesia|credito|descuento|millas|obsequio|regalo|saldo|vale
    <money>|<number> ~2 de|en ~1 compensacion|cortesia|credito|dcto|descuento|obsequio|rebaja|regalo|saldo
    codigo|cupon ~1 <code> ~2 para|al|en|y|de_descuento|%
    cupon ~5 %|<number>|descuento|gratis|llevate|off|rebaja
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
    la|las|los|el|del proxim*|siguiente*|que_viene ~3 corre_por|cuenta|gratis|invit*|pagamos|pago|pone*|pongo|va|sale*|regal*|convid*|cortesia|es_nuestr*|sera_nuestr*
    pone|ponemos|pongo|convida|invita|paga|regala|corre|cae|corren|va|van ~1 la|por|de|a|el|con ~1 casa|cuenta|nosotros|cargo|jefe|restaurante|tienda|cortesia
    de|por|a ~1 cuenta|parte|cargo ~1 de ~1 la|el|nosotros|nuestra casa|tienda|jefe|local
    sin ~1 pagar*|coste*|costo|cargo|cuota|abonar|cobrar*|que_pague|poner_un|soltar ~1 ni|un|una|nada|la|cuota|alguno|entrada|adicional|centavo|peso|euro|duro ~0
    ~ un|una|dos|tres|seis|#|el|la|este|tu|su ~1 mes|meses|mesecitos|semana|semanas|noche|nochecita|clase|clases|sesion|sesiones|cuota|cuotas|trimestre|ano|lavado|lavada|consulta|revision|kilo|cafe|combo|postre|postrecito|entrada|botella|botellita|ronda|caja|docena|corte|pase|viaje|carrera|domicilio|envio|ingreso|matricula ~2 gratis|gratuit*|sin_pagar|sin_costo|sin_coste|sin_cargo|de_regalo|de_cortesia|a_cuenta|por_nuestra|por_la_cara|invitad*|bonificad*|regalad*|extra|va_por|sin_cobrar*|de_mas|por_las_molestias|de_nuestra_parte
    de|la|una|un|con ~1 buen? detallito|cortesia|atencion_de|invitacion
    le|les|os|te|se_lo|te_lo|va ~1 voy|vamos|vas|doy|apunto|apuntamos|anoto|anado|anadimos|cae|caen|ponemos|pongo|meto|metemos|echamos|echo|dejo|dejamos|paso|pasamos|mando|mandamos|llevas|lleva|agrego|sumo|sumamos|cargo|perdono|hago|hacemos|activo|subo|subimos|guardo|guardamos|reservo|aparto|tengo|tenemos|invito|obsequio ~3 aguinaldo|asiento_en|bolsa_de|bono|botell*|business|cachito|caja_de|cafe|camiseta|canasta|cartera|categoria|cesta|chocolat*|combo|copas|cupon*|descuent*|desayun*|detallit*|detallazo|entradas|flores|galletas|gratis|gorra|jamon|kit|lata|libro|llavero|mejora|meses|mesecit*|millas|off|pack|pastel|pizza*|playera|postre*|premium|producto*|promo|puntos|rebaj*|regal*|remera|ronda|saldo|sesion|sin_cobr*|sin_pagar|sin_costo|sorpres*|suite|taza|torta|upgrade|vale*|vino|vip
    mitad ~1 de ~1 precio
    a ~1 mitad|medio ~1 de? precio
    le|les|os|te|se_lo|te_lo ~1 met*|mand*|pon*|regal*|pong*|meto|sum*|anad*|doy|damos|dej*|incluy*|envi* ~6 por la_cara|de_regalo|gratis|sin_costo|sin_coste
  `,
  L38: `
    contra|es|fuera|por|segun|sigue|son|tenemos|va ~2 directrices|directriz|disposicion|norma|normas|normativa|politica|politicas|protocolo|regla|reglamento|reglas
    el|esa|ese|la|las|los|nuestra|nuestras|nuestro|nuestros bases|clausula|condiciones|contrato|convenio|garantia|ley|lineamientos|norma|normas|normativa|politica|politicas|procedimiento|protocolo|regla|reglamento|reglas|regulacion|sistema|tarifa|terminos ~3 no|ni|solo ~1 lo|nos|me|se? autoriza|contempla|contemplan|cubre|deja|dejan|permite|permiten|admiten
    el|esa|ese|la|las|los|nuestra|nuestras|nuestro|nuestros bases|clausula|condiciones|contrato|convenio|ley|lineamientos|norma|normas|normativa|politica|politicas|procedimiento|protocolo|regla|reglamento|reglas|regulacion|sistema|terminos ~5 dice|dicen|especifica|establece|establecen|exige|fija|impide|indica|indican|marca|marcan|obliga|prohibe|recoge|senala|es_clara|es_claro|son_claras|son_claros
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
    esta|viene|pone|dice|consta|figura|sale|aparece ~1 bien|muy? ~1 clar*|escrit*|en|recogid*|establecid* ~1 en? ~1 el|la|las|los|su|nuestr* ~1 reglamento*|norma*|contrato*|condicion*|convenio*|ordenanza*|bases|politica*|manual|clausula*|ley|circular|procedimiento|protocolo|terminos ~2 y_punto|punto|asi|firm*|acept*|no|se
    !no|que norma|normas|regla|reglas|politica|politicas|reglamento|directriz|orden|ordenes|instruccion|instrucciones|lineamiento*|disposicion|disposiciones|criterio|protocolo|ley ~1 es|son|de|del|interna*|general*|viene|vienen|superior*|intern*|que|para ~1 la|el|los|las|arriba|casa|superior*|central|gerencia|direccion|empresa|compania|junta|todos|norma*|regla*|ley|asi|se|corporativ*|intern*|matriz|cadena|grupo
    directriz|orden|ordenes|instrucciones|lineamientos|disposiciones ~1 de|del ~1 arriba|alla|la|gerencia|direccion|central|consejo|ministerio|ayuntamiento
    nos|me ~1 debemos|regimos|limito ~1 a|al|por|en ~1 la|las|lo|los|el|que ~1 *s|*a|*o|normativa|dice|contrato|reglamento|norma|manual|ley|estipulado|escrito|pactado|firmado|establecido|dispuesto|acordado
    lo ~1 estipulado|establecido|dispuesto|pactado|regulado|firmado|previsto|contratado|escrito ~1 en|es|por|esta|y|no
    reglamento*|norma*|contrato*|condicion*|politica*|clausula*|bases|manual|ley|reglas ~1 y|es|son|esta*|esto ~1 y? ~1 punto|asi|lo|las|clar*|listo|ya|la|igual|que_hay|iguales|sagrad* ~0
    y punto|fin_de_la|listo_el|no_hay_vuelta|se_acabo
    no|sin ~1 hay|tiene|tenemos|caben|cabe|admite*|hacemos|hago|se ~1 hace*|hay|puede*|admite*? ~1 vuelta|excepcion*|mas_que|discusion|marcha_atras|de_otra|otra_opcion|nada_que_hacer ~0
    el|nuestro|la|este|un ~1 sistema|programa|manual|protocolo|convenio|seguro|contrato|plan ~1 no ~1 lo|me|nos|te|le|se ~1 lo|permite|deja|contempla|acepta|autoriza|da|cubre|recoge ~0
    es|son|eso_es ~1 directriz|disposicion|disposiciones|lineamientos|norma|normas|orden|ordenes|politica|politicas|protocolo|protocolos|regla|reglas ~1 *a|*as|*o|*os|*es|de|que|y
  `,
  L39: `
    !no|si|en_caso|asi|trabajar eso|esto|aquello ~1 es|resulta imposible !*ar|*er|*ir|para|asi
    !no|si|en_caso es|eso|resulta|son ~2 absurdo|falsa|falsas|falso|falsos|incierto|incorrecto|mentira|mentiras|ridiculo|una_calumnia|una_mentira|una_tonteria
    bulos|falsedades|mentira|mentiras|mentiroso|mentis|mentiste|miente|mienten|mientes|mintiendo|patranas
    ~ no ~1 era|es|fue|ha|resulta|son ~1 asi|ciertas|cierto|correcto|real|verdad|verdadero|lo_que_ocurrio|lo_que_paso|lo_sucedido|sido_asi
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
    disparate|engaño|burrada|sandeces|invencion|invenciones|fantasia|fantasias|falacia|falsedad|falsedades|calumnia|difamacion|macana|puras_mentiras|pura_mentira|chisme|chismes|fake|fake_news|boludeces|tonterias|pendejadas|verso|sarta_de|mamadas|gilipolleces|absurdo|absurda|ridiculo|sinsentido|invent*_todo
    no ~1 se|tiene ~1 sostiene|tiene|aguanta|corresponde|ajusta|puede ~1 pie|por|ni|nada|sosten*|fundamento|base|con|pies|de_pie
    no|sin ~1 tiene|hay ~1 ningun|ni|ninguna? ~1 pies|fundamento|base|sentido|razon|cabeza ~0
    cualquiera|cualquier_cosa|pura|puras|puro|mentira|mentiras|tonterias|barbaridades|cosas ~1 lo|es|son|eso|de ~1 que|eso ~1 decis|dice|dices|dicen|estas|afirma*|cuenta*|contas|escribe*|publica*|hablas
    lo|eso|nada|todo ~1 que ~1 aqui? ~1 afirma|afirmas|asegura|comenta|comentas|contas|cuenta|cuentas|decis|denuncia*|dice|dices|escribe*|expon*|pone*|publica*|sostiene* ~2 no ~1 es|fue|se|tiene|paso|ocurrio|hay|existe|puede|corresponde|sucedio|va|cuadra|figura|coincide|responde ~0
    lo|eso ~1 que ~1 afirma|afirmas|asegura|comenta|comentas|contas|cuenta|cuentas|decis|dice|dices|publica*|sostiene* ~2 es|son|resulta|parece|suena|falta ~2 absurd*|barbaridad|calumni*|cualquier*|de|disparat*|fals*|fantasi*|imposib*|inciert*|invent*|locura|mentir*|ridicul*|sarta|verdad|ficcion|tonteria*|surreal*
    carecen ~1 de ~1 todo|toda|cualquier? fundamento|base|sentido|veracidad|rigor|logica
    de ~1 eso|ninguna|ningun ~1 nada|manera|modo|forma ~1 ha|es|paso|ocurrio|hubo|se|tenemos|fue
    de eso nada
    aqui|eso|jamas|nunca|nadie|esto|alli ~1 jamas|nunca|nadie|en_la_vida ~1 se|ha|hubo|le|ocurri*|pas*|hemos|hicimos|dij*|existi*|usamos|utilizamos ~1 ha? ~1 *ado|*ido|*o|dicho|hecho|visto|eso|tal|huevo|semejante|cosa
    no ~1 puede|pudo|es|fue ~1 ser|cierto|posible|haber|verdad ~1 cierto|verdad|posible|pasado|ocurrido|que|en|sido
    !eso|lo miente*|mentis|mintiendo|mintio|exageran|manipula|confunde|equivoca|alucina|flipas ~1 usted|tu|vos|la|los|el|todo|en|con|al|las|y|cuando|si|de|quien ~0
    esta*|anda* ~1 usted|tu|vos|muy|bastante|completamente|totalmente|mas_que? ~1 equivocad*|confundid*|mal_informad*|desinformad*|inventando|soñando|perdid*|lejos_de|mintiendo
    nada|lejos ~1 de ~1 lo|eso|la|todo ~1 que|es|realidad|verdad ~2 es|ciert*|verdad|paso|dic*|ocurri*
    ^de ninguna|ningun manera|modo
    ^negativo|falso|mentira|falsedad|incierto|absurdo|disparate
    aca|aqui|nosotros ~1 nadie|ninguno|nunca|jamas ~1 ha|hemos|le|te|se|lo ~1 le|te? ~1 *ado|*ido|hecho|dicho|cortado|puesto
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
    aqui|esta|este|nuestra|nuestro|nosotros|nosotras|en|la|el ~3 no|ni|nadie|jamas|nunca|tampoco ~2 hay|somos|es|ha|hemos|tenemos|trabaja*|se|le|te|les|existe*|hace|hacemos ~2 ${accused}
    aqui|esta|este|nuestra|nuestro|nosotros|nosotras|en|la|el ~3 no|ni|nadie|jamas|nunca|tampoco ~2 ${accusedVerb}
    jamas|nunca|no|ni|tampoco ~1 hemos|he|ha|habiamos|hubo|habra ~1 sido|habido|tenido|hecho|cometido ~2 ${accused}
    ni|ningun|ninguna|ningunos|cero ~1 unos|unas|un|una? ~1 ${accused}
    lejos de ser ~2 ${accused}
    nos ~1 acus*|llam*|tach*|tild*|trat*|ponga*|pinte*|etiquet* ~3 ${accused}
    de|lo ~1 de? ~1 ${accused} ~1 no|nada|ni|tenemos|tienen ~1 nada|tenemos|hay|somos
    ${accused} ~0 no|nunca|jamas|tampoco somos|hay|es|soy|hemos|ha
    no|ni|tampoco|nunca ~1 *amos|*emos|*imos|se|somos|trabajamos|hacemos ~2 como|de|con|por|para|unos ~2 ${accused}
  `,
} as const;
