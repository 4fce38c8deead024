import { be, but, colleague, failed, law, sorryVerb, supplier, takeDown, theirPost } from './classes-es.ts';

/** A · Apologies taken back, the blame passed on, threats (L05–L10), in the phrase language of lib/phrases/phrase-pattern.ts, one a line. */
export const excusesEs = {
  L05: `
    ${sorryVerb} ~9 ${but}
    apena|averguenza|pena|verguenza ~9 ${but}
    excusas|sorry ~9 ${but}
    comprendemos|comprendo|entendemos|entiendo ~3 enfado|enojo|frustracion|malestar|molestia|queja ~2 ${but}
    lamentablemente|lastimosamente ~1 disculp*
  `,
  L06: `
    si ~1 acaso|algo|alguien|algun|alguna|alguno|en|eso|esto|ha|hemos|hubo|le|les|nuestra|nuestro|os|te|a_alguien ~5 causad*|causamos|decepcion*|disgust*|dolid*|fallado|fallamos|faltado|herid*|hirieron|hirio|incomod*|lastim*|molest*|ofend*|ofensa|perjudic*|sentid*|sintieron|sintio
    si ~4 hirio|incomodo|molesto|ofendi* ~1 a|alguien|algun*
    si ~2 cayo|parecio|sentado|sento ~1 mal
    disculpa|disculpas|perdon si|a_aquellos|a_los_que|a_quien|a_quienes|en_caso
    ${sorryVerb}|disculpas|perdon ~1 que ~2 lo|os|se|te ~2 haya|hayan|hayas|sienta|sientan|sientas|sintais|sintiera|sintieran|sintieras|tome|tomeis|tomes ~2 asi|interpretado|mal|molest*|ofendid*|sentido|tomado|a_mal|de_esa|de_esta
    que os|se|te sienta|sientan|sientas|sintais
    que ~1 haya|hayais|hayan|hayas ~1 la|lo? ~1 considerado|interpretado|malinterpretado|percibido|sentido|tomado|visto|entendido_mal
    que ~2 crea|creas|opines|perciba|percibas|piense|pienses|lo_vea|lo_veas ~2 asi|eso|mal|nuestr*|que|de_esa
    que le|les|os|te haya|hayan ~1 molestado|ofendido|parecido|resultado|sentado
    en caso de que ~3 haya|hayan|hubiera|hubieran|sintier*
    en caso de ~1 haber* ~3 caus*|incomod*|molest*|ofend*
    a|de aquellos|quien|quienes|los_que ~2 haya|hayan|hemos|pudieran|pudo|sintieron|se_sintieran|se_sintieron ~2 aludid*|molestado|molestar*|ofender*|ofendido|sentido|sentirse
    no ${be} ~1 la|mi|nuestra intencion ~2 causar|faltar*|herir*|incomod*|molest*|ofend*|que
    ~0 quien|quienes se ~1 haya|hayan|sienta|sientan|sintieron|sintio ~2 aludid*|herid*|mal|molest*|ofendid*|sentido
    por ~1 posible|posibles|si ~2 malentendido|malentendidos|malestar|molestia|molestias|ofensa
    !no malentendid*|malinterpret*|mal_interpretad* ~3 el|la|mensaje|nuestr*|palabras|tono
    ha|has|haya|hayas malinterpretado
    si ~1 en? ~1 algo|algun|alguna|cualquier ~4 hecho|hice|hicimos|hizo ~1 pasar|sentir
    si ~5 sentir|sentirse|sentirte|sentiste|sintio ~1 herid*|ignorad*|incomod*|mal|menos|ofend*|poco
    no ~2 cubri*|cumpl*|estuv*|llen*|satisf* ~2 las|sus|tus|vuestras expectativas
    ${sorryVerb} ~3 no ~1 haber ~1 alcanzado|colmado|cumplido|estado ~3 altura|expectativas
    ${sorryVerb} ~3 si
    a|de aquellos|quien|quienes|las_personas|los_que ~2 haya|hayan|pudiera|pudieron|pudo|puedan ~1 haber*? ~1 molestado|ofend*|sentid*|sentirse
    herido|herir|hiere|hirio|molest*|ofend* ~2 sensibilidad|sensibilidades|sentimientos|susceptibilidad|susceptibilidades
    si ~3 ha|haya|hemos|hirio|pudo ~2 herido|herir|molestado|molestar|ofender|ofendido
  `,
  L07: `
    se cometieron|cometio|ha_cometido|habria_cometido|habrian_cometido|han_cometido ~2 equivoc*|err*|fallo*
    existio|habia|habria|hay|hubo|tuvimos|ha_habido|pudo_haber ~1 algun|alguna|algunos|cierta|cierto|un|una|unos ~2 confusion|cruce|demora|desajuste|descoordinacion|descuido|desfase|despiste|equivocacion|error|errores|falla|fallo|fallos|imprevisto|incidencia|inconveniente|malentendido|malentendidos|malinterpretacion|problema|problemas|retraso|situacion
    se ~1 ha|han? dado|detectado|detecto|dieron|dio|generado|generaron|genero|ocasiono|originado|originaron|origino|presentado|presentaron|presento|producido|produjeron|produjo|registrado|registraron|registro|suscitado|suscito ~1 algun*|cargos|cobros|como|demoras|el|errores|la|las|paquetes|pedidos|por|problemas|retrasos|un|una|unas|unos
    acontecio|aparecieron|aparecio|ocurrieron|ocurrio|sucedio|surgieron|surgio|ha_ocurrido|ha_surgido|han_surgido ~1 algun|alguna|algunos|errores|imprevistos|problemas|un|una|unos ~2 confusion|contratiempo*|demora*|despiste|equivocacion|error*|falla*|fallo*|imprevisto*|incidencia*|inconveniente*|problema*|situacion
    por|a_causa_de|debido_a un|una|unos ~1 confusion|descuido|error|falla|fallo|incidencia|inconveniente|problema ~1 administrativ*|ajen*|de|del|en|human*|informatic*|interna|interno|involuntari*|operativ*|puntual|tecnic*
    por error ~1 administrativ*|del|human*|tecnic*|de_sistema
    un error administrativo|humano|informatico|involuntario|de_sistema|del_sistema
    error|fallo|falta|problema de comunicacion|coordinacion
    el|la|las|los|su|sus|tu|tus|vuestro ~1 cargo|cita|cobro|correo|datos|entrega|envio|equipaje|factura|maleta|mesa|orden|paquete|pedido|recibo|reserva|solicitud ~1 no? fue|fueron|se|ha_sido|han_sido ~2 anotad*|anulad*|anulo|apuntad*|apunto|asignad*|cancelad*|cancelo|cargad*|cobrad*|duplicad*|duplico|entregad*|enviad*|extraviad*|extravio|guardo|mandad*|perdi*|procesad*|proceso|registrad*|registro|traspapel*
    !no|por|si fue|fueron|ha_sido|han_sido ~1 anotad*|asignad*|cancelad*|cobrad*|entregad*|enviad*|extraviad* ~6 equivocacion|errone*|error
    se ~1 anoto|aplico|apunto|cargo|cobro|comunico|envio|facturo|gestiono|hizo|informo|interpreto|tramito|vendio ~1 doble|duplicado|erron*|incorrect*|mal|de_mas|dos_veces|por_error
    se descuadro|extraviaron|extravio|filtraron|filtro|traspapelaron|traspapelo
    las cosas no ~2 fueron|salieron|se_hicieron
    algo ~1 fallo|fue|no|salio ~1 fallo|funciono|mal
    algo fallo
    no se ~1 atendio|aviso|cumplio|gestiono|hizo|informo|procedio|respeto|siguio|tramito ~2 adecuad*|bien|como|correcta*|debidamente|el|la|protocolo|a_tiempo
    la situacion se ~1 nos? complico|descontrolo|fue|salio
    lo ocurrido|sucedido se debio|obedece|responde
    esta|estaba|fue|fueron|quedaron|quedo|ha_sido|han_sido ~1 *ada|*adas|*ado|*ados|*ida|*ido|escrit*|puest* ~1 erron*|incorrect*|mal|a_otr*|de_forma_incorrecta|donde_no|por_error
    se nos colo|cruzaron|cruzo|escaparon|escapo
    existio|hubo|ocurrio|paso|surgio|se_dio|se_produjo ~1 un|una ~1 anomalia|cortocircuito|desajuste|descuadre|desfase|desliz|despiste|imprecision|lapsus
  `,
  L08: `
    !ni|no culpa ~1 es|fue|tiene|ha_sido|la_tiene|la_tienen ~1 de|del|el|la|los
    culpa|descuido|error|fallo ~1 de|del|es_de|es_del|fue_de|fue_del|lo_tuvo|viene_de|viene_del ~1 el|la|los|nuestr*|un|una? ~1 ${colleague}|${supplier}|empresa
    al|el|esa|ese|la|las|los|mi|nuestra|nuestro|nuestros|un|una ${colleague}|${supplier} ~3 ${failed}
    el|la|las|los|mi|nuestra|nuestro ~2 ${colleague}|${supplier} ~2 inexperto|novata|novato|nueva|nuevo|recien|en_practicas
    el|la|las|los|nuestra|nuestro ${supplier} ~2 no|nos|tiene|tienen ~2 aviso|culpa|cumple|cumplio|dio|entrega|entrego|envio|fallado|fallo|mandaron|mando|pasa|paso|responde|responsable|trajo|la_culpa
    agencia|compania|empresa|gente|operador|partner|proveedor|servicio|socio de|del|externo|logistica|logistico ~3 ${failed}|culpa|equivoco|responsable|es_el_que|es_la_que|se_retraso|tiene_la_culpa
    corresponde|depende|dependen|dependia|es_asunto|es_competencia|es_cosa|es_problema|es_responsabilidad|es_tema ~1 a|al|de|del ~3 ${supplier}|compania|ellos|empresa|otra|otro|reparto|tercer*
    culpable|responsable|responsables ~1 es|fue|seria|son ~1 el|la|los|su|tu ${colleague}|${supplier}|empresa|fabrica
    consultalo|digale|dile|dirigete|habla|pidaselo|pideselo|pregunta|preguntale|quejate|quejese|reclama|reclamale|reclamales|reclamaselo|reclame|reclamele|habla_con ~1 a|al|con|directamente|ellos|eso ~1 a|al|con|el|ellos|la|los ~2 ${supplier}|ellos|empresa
    reclamale|reclamales|reclamaselo|reclameles|reclameselo ~1 a|al ${supplier}|el|ellos|la
    ${colleague} ~2 no ~1 anoto|apunto|aviso|conoce|conocia|debio|entendio|hicieron|hizo|leyo|reviso|sabia|siguio|supo|tenia|tomo|te_escucho
    fue|fueron|ha_sido|habra_sido el|la|los|un|una ~1 ${colleague}|chico|companer*|nueva|nuevo|de_almacen|de_caja|de_cocina|de_reparto|de_turno|del_almacen|del_turno
    el|la|las|los|el_equipo|la_gente de almacen|caja|cocina|contabilidad|facturacion|logistica|mantenimiento|marketing|recepcion|reparto|sistemas|ventas|la_tienda ~3 fallaron|fallo|metieron|no|olvid*|perd*|tienen|la_liaron|se_equivocaron|se_equivoco
    chica|chico|companer*|muchach*|persona que le|les|os|te atendio|atiende|ayudo|contesto|recibio ~3 era|es|estaba|lleva|no|nuev*|se ~1 confund*|conoce|equivoc*|lleva|nuev*|poco|practicas|sab*
    era|es ~1 nuev* ~1 aqui|en|todavia|y|el_puesto
    como ~2 subcontrat*
    trabajamos con ~3 extern*|subcontrat*|terceros
    ${supplier} ~2 no|y_no nosotros
    ${colleague}|${supplier} ~1 es|fue|fueron|son|ha_sido quien|quienes|el_que|la_que|los_que
    causo|genero|provoco|ha_causado|ha_provocado ~3 ${colleague}|${supplier}
    fue|fueron|culpa_de|es_cosa_de|ha_sido|han_sido ${supplier}
  `,
  L09: `
    accion|acciones|cauces|medidas|procedimiento|tramites|via|vias judicial|judiciales|juridicas|legal|legales|penal|penales
    ~ adoptar*|ejerc*|emprend*|estudi*|iniciar*|interpon*|tomar* ~3 accion|acciones|demanda|denuncia|medidas|querella ~2 contra|judicial*|legal*|necesari*|oportun*|penal*|pertinen*
    reserv* ~3 derecho ~2 a|de ~1 acciones|actuar|demandar|denunciar|ejercer|emprender|iniciar|tomar
    al|el|los|mi|nuestra|nuestro|nuestros|un ~1 ${law}
    a nuestr* ~2 ${law}
    area|asesoria|departamento|equipo|gabinete|servicio juridic*|legal|de_abogados
    acabar*|resolver*|terminara|terminaremos|vemos|vera|veran|veras|veremos ~2 corte|juez|juicio|juzgad*|tribunal*
    demandado|demandar*|demandemos|denunciaremos|denunciarla|denunciarle|denunciarlo|denunciart*|querellar*
    la|le|les|lo|los|os|te ~2 demandamos|demandar*|denunciamos|denunciar*|querell*
    interpondremos|interponer|pondre|pondremos|ponemos|poner|ponerle|ponerte|presentamos|presentar|presentaremos|pusimos ~1 una? demanda|denuncia|querella
    calumni*|difama*|injuri*|contra_el_honor|dano_a_nuestra|dano_reputacional|danos_a_la_imagen|danos_a_nuestra|danos_y_perjuicios|delito_contra_el_honor
    podria|puede|tendra|tendras|traera|va|vas ~2 consecuencias|costarle|costarte|repercusiones|problemas_legales|salir_caro|salir_muy_caro|salirle_caro|salirte_caro
    cuidado|cuidate|cuidese|ojo|ten|tene|tenga ~1 mucho? con|cuidado ~1 lo ~1 que ~2 decis|dice|dices|escribe|escribes|escribis|publica|publicas|publiques
    aguanta|asuma|asume|ateneos|atenganse|atengase|atente ~1 a|las ~1 las? consecuencias
    consecuencias judiciales|legales|penales
    acudir*|ir|iremos|llevar*|recurrir*|vamos ~3 fiscalia|juez|juicio|juzgad*|policia|tribunal*|via_judicial
    constitutiv* de delito
    si ~3 no ~6 abogad*|demand*|denunci*|juzgad*|legal*|tribunal*
    penad* ~2 codigo|ley
    sabemos quien eres|donde_trabajas|donde_vives
    te vais|vas a arrepentir|enterar
    se va a arrepentir
    esto no ~1 queda|quedar|quedara|va ~2 asi
    capturas ~4 abogad*|legal*|prueba
    envi*|esper*|llegar*|mand*|recib*|tendr* ~3 burofax|citacion|acta_notarial|carta_de_nuestr*|carta_documento|requerimiento_notarial
    burofax|carta_documento
    guardamos|sabemos|tenemos ~1 su|sus|tu|tus ~1 capturas|ip|datos_reales|direccion_ip
    cuida|cuide|medi|mida|mide|vigila|vigile ~1 lo|sus|tus ~1 lengua|palabras|que
    advertimos|advierto|avisamos|aviso|recordamos|recuerdo ~6 calumnia|delito|difamacion|penado
  `,
  L10: `
    ${takeDown} ~4 ${theirPost} ~2 asi|despues|entonces|luego|o|porque|primero|que|y|para_que
    !dad*|dar|esta|fue|la|su|tu|una baja|bajalo|baje|bajá|borra|borrala|borralo|borre|borrelo|elimina|eliminalo|elimine|quita|quitalo|quite|retira|retiralo|retire ~3 asi|entonces|y|para_que ~2 arreglamos|charlamos|hablamos|le|les|lo|os|solucionamos|te|todo|vemos|con_gusto
    apenas|cuando|previo|si|tras|a_cambio_de|a_condicion_de_que|antes_de|con_tal|despues_de|en_cuanto|en_la_medida|hasta_que|luego_de|mientras_no|siempre_que|solo_si|una_vez ~4 ${takeDown} ~4 ${theirPost}
    apenas|cuando|si|en_cuanto|hasta_que|siempre_que|una_vez ~2 ${takeDown} ~9 atend*|ayud*|devol*|hablamos|le|les|os|podemos|podremos|reembols*|solucion*|te|tendras
    antes|primero ~2 ${takeDown} ~4 ${theirPost}|eso|esto|lo
    agradeceriamos|gustaria|necesit*|pedimos|pido|querriamos|requerimos|rogamos ~3 ${takeDown} ~4 ${theirPost} ~2 antes|para|primero|y
    ${takeDown} ~2 ${theirPost} ~4 para ~2 ayudar*|continuar|gestionar|poder|seguir|tramitar
    atender*|ayud*|cambi*|compens*|devolv*|reembols*|solucion* ~5 cuando|si|a_cambio|en_cuanto|siempre_que ~4 ${takeDown}
    bajala|bajalo|borrala|borralo|borrelo|bórrelo|eliminalo|eliminelo|quitalo|quitela|retiralo ~1 asi|entonces|para|primero|y ~2 arreglamos|ayudamos|conversamos|hablamos|le|les|nosotros|os|poder|resolvemos|seguimos|solucion*|te|vemos
    ${takeDown}|mejora|mejorar|mejore|mejores ~2 calificacion|estrellas|nota|opinion|puntuacion|resena|valoracion ~6 le|para|reembols*|te|y|a_cambio
    cinco estrellas ~6 descuent*|envi*|le|reembols*|te|y
    a cambio de ~4 ${theirPost}|estrellas
    apenas|cuando|si|en_cuanto|una_vez ~4 ${theirPost} ~2 desaparez*|este_borrado|este_fuera|no_aparez*|no_este|ya_no
  `,
} as const;
