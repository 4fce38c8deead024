import {
  be,
  but,
  colleague,
  customerDone,
  customerInfinitive,
  failed,
  forYou,
  law,
  reading,
  sorryVerb,
  supplier,
  takeDown,
  theirPost,
  theyDid,
  youDid,
} from './classes-es.ts';

/** A · Blame and defensiveness, in the phrase language of lib/phrases/phrase-pattern.ts, one a line. */
export const blameEs = {
  L01: `
    si hubieras|hubieses|hubiera|hubiese|hubieran|hubiesen|hubierais|hubieseis|habrias|ubieras|ubiera ~1 *ado|*ido|*to|*cho
    si ~1 te|se|os|lo|la|las|los? ~1 leyeras|leyera|leyeran|leyeses|fijaras|fijases|fijara|mirases|miraras|avisaras
    de haber|aver|haberte|haberlo|haberla|haberse ~1 ${customerDone}
    ^haber|haberlo|haberla|haberte|haberse ${customerDone}
    tenias|tenes|debias|teniais|debiais|debiste|debisteis|deberias|deberiais|tendrias|tendriais|podrias|podriais ~1 haber* !recibido|llegado|tenido
    usted|ustedes ~2 debio|debia|debian|debieron|deberia|deberian|tendria|tendrian|podria|podrian|tenia|tenian
    deberia|tendria|tenia|podria|debia|deberian|tenian que? haber* leid*|mirado|revisad*|comprobad*|verificad*|consultad*|preguntad*|fijado|guardad*|esperado|informado|asegurado|pensado|escuchado
    debio|debieron|debiste|debisteis ~1 ${customerInfinitive}
    te|le|os|les ~1 tocaba|correspondia|competia a? ~2 *ar|*er|*ir|*arlo|*arla|*erlo
    te|le|os|les habrias|habria|hubieras|hubiera evitado|ahorrado
    no ~1 habria|hubiera|habrias|hubieras pasado|ocurrido|sucedido|tenido ~4 si
    no ~1 pasaria|ocurriria ~1 si
    !no|ni|tampoco|nunca ${be} ~1 culpa|error|fallo|responsabilidad|problema|descuido|despiste|cosa|negligencia|obligacion|equivocacion|deber ~1 tuya|tuyo|suya|suyo|vuestra|vuestro|de_usted|de_ustedes|del_cliente|del_usuario
    !no|ni|tampoco|nunca ${be} tu|su|vuestra|vuestro propi*? culpa|responsabilidad|error|obligacion|fallo|descuido|problema|deber
    !no por tu|su|vuestra propia? culpa
    !no la culpa ~1 la? es|fue|tienes|tenes|teneis|tiene_usted ~1 tuya|suya|vuestra|tu|usted|vos
    !no la culpa la tienes|tenes|teneis|tiene ~1 tu|vos|usted|vosotros|ustedes
    !no la culpa fue|es tuya|suya|vuestra
    fallo|error|problema|culpa|descuido|falta ~3 de|por tu|su|vuestra parte|lado
    no ~1 ${youDid}
    no te|os fijaste|fijasteis|enteraste|informaste|aseguraste|diste_cuenta|molestaste
    usted|ustedes ~1 no ~1 ${theyDid}
    ustedes|usted no se fijo|fijaron|informo|informaron|aseguro|entero
    elegiste|elegisteis|pusiste|ingresaste|metiste|escribiste|marcaste|introdujiste|tecleaste|digitaste|cargaste|diste|hiciste|usaste|instalaste|conectaste|seleccionaste|reservaste|rellenaste|montaste ~1 lo|la|los|las|el? ~2 mal|incorrect*|equivocad*|erron*|que_no_era
    usted|ustedes ~1 eligio|puso|ingreso|metio|escribio|marco|digito|cargo|dio|hizo|uso|selecciono|reservo|diligencio|anoto|monto ~3 mal|incorrect*|equivocad*|erron*
    te|os|se_te equivocaste|equivocasteis|confundiste|olvidaste|olvidasteis|despistaste|liaste|pasaste|olvido|paso_a_ti|paso_el_plazo
    te has|habeis equivocado|confundido|olvidado|despistado|liado
    usted ~1 se equivoco|confundio|olvido|descuido|ha_equivocado
    eso|esto|asi ~1 pone|dice|viene|aparece|esta ~1 muy|bien claro|clarito|clara
    lo ~1 pone|dice|indica|deja|explica ~1 bien? ~1 claro|claramente|clarito ~5 recibiste|aceptaste|compraste|firmaste|confirmacion|condiciones|web|pagina|contrato
    te|le|os|les ~1 avisamos_de|dijo_bien|advertimos
    la proxima|siguiente vez|ocasion ~3 lee|lea|mira|mire|fijate|fijese|avisa|avise|revisa|revise|comprueba|asegurate|asegurese|lean|ten|tenga|recuerda
    para la proxima ~2 lee|lea|mira|fijate|fijese|avisa|revisa|recuerda|acuerdate|ya_sabes
    !sentimos|siento|perdon|perdona|disculpa|disculpe|perdone por no haber? ${customerInfinitive} ~2 ${reading}|fecha|horario|talla|tiempo
    eso|esto te|le|os|les pasa|paso|ocurre|ha_pasado por
    fuiste|fuisteis|has_sido|habeis_sido tu|vos|vosotros|usted? quien|quienes|el_que|la_que|los_que
    usted|ustedes fue|es|fueron quien|quienes|el_que|la_que|los_que
    por|debido_a|a_causa_de|de|culpa_de un? tu|su|vuestro|tus|sus descuido|despiste|mal_uso|falta_de_atencion|imprudencia|propio_error|prisas|error
    un uso indebido|incorrecto|inadecuado
    mal uso ~2 por|de|que tu|su|parte|usted|cliente|hiciste|hizo
    aceptaste|firmaste|compraste|contrataste|pagaste|pediste|aceptasteis ~2 sin leer*|mirar*|revisar*|comprobar*
    lo hiciste|hicisteis|hizo_usted|has_hecho ~1 mal
    si ~2 leyeses|supieras|supiese|prestaras|prestases|hicieras ~3 ${reading}|atencion|caso
    tu|usted|vos mism* ~1 elegiste|elegiste|eligio|pusiste|puso|aceptaste|acepto|firmaste|pediste|pidio|confirmaste|cancelaste
    quien|el_que|la_que ~2 eres|fuiste|sos tu|vos|usted
    falta de atencion tuya|suya|vuestra
    no supiste|supisteis|has_sabido|has_leido|habeis_leido|has_seguido|has_mirado|has_avisado|leyeron_bien|has_comprobado|has_revisado|has_entendido
    deberiais|deberias ~1 ${customerInfinitive} antes|mejor|bien
    eso|esto ~2 ya? es cosa tuya|suya|vuestra
    no ~1 habria|hubiera|hubiese ~2 problema ~3 si
  `,
  L02: `
    !no nos|me extrana|extranan|sorprende|sorprenden|choca|asombra|llama_la_atencion|llama_mucho_la_atencion
    !no nos|me ~2 extranamente
    !no ${be} ~1 muy|bastante|demasiado|tan|algo|un_poco|sumamente|cuando_menos|poco? extrano|raro|rarisimo|curioso|sospechoso|inverosimil|increible|creible|probable|dificil_de_creer|dificil_de_entender|sorprendente|improbable que|lo|eso|porque|esto
    ${be} ~1 muy|bastante|demasiado|poco extrano|raro|curioso|sospechoso|inverosimil|creible|verosimil|improbable|dificil_de_creer
    ^que raro|extrano|curioso|casualidad|sospechoso !lo_de
    raro|extrano|curioso que ~2 lo|te|solo|nos|nadie|digas|diga
    nos|me cuesta ~1 creer*|entender|imaginar|pensar que|lo|tu|su|eso|esa|esto|este?
    nos|me cuesta ~2 creer*
    nos|me resulta|parece|suena ~1 muy|bastante|poco|algo|sumamente|un_poco? extrano|raro|dificil|curioso|sospechoso|creible|increible|imposible|inverosimil|dudoso|improbable|exagerado
    dudamos|dudo ~2 que|de
    permit* ~1 dudar*|dudemos|que_lo_dudemos|que_dude
    tenemos|tengo|nos_caben|nos_quedan ~1 muchas|serias|ciertas|nuestras dudas
    no|nunca ~1 nos|me|le|les cuadra|encaja|consta|convence|suena_creible|salen_las_cuentas|cierra !todavia|aun|todavía
    no ~2 terminamos|termino|acabamos|acabo|logramos|podemos|puedo|conseguimos de? creer*|creernos
    nadie ~3 recuerda|vio|sabe_nada|se_acuerda
    estas|esta|estais|estan ~1 segur* ~1 que|de
    seguro|segura que ~1 no ~1 lo|la|fuiste|te|se|has|era
    segun tu|usted|vos|ustedes|vosotros|tu_version|su_version|dices|tus_palabras
    si ~1 de_verdad|realmente|es_cierto|es_verdad|en_serio|eso_es_cierto|fuera_verdad|fuese_cierto ~4 paso|pasó|ocurrio|fue|mandanos|pruebas|demuestra*|que|sucedio
    tienes|tiene|tenes|tendras|teneis alguna|algun? ~1 prueba|pruebas|evidencia
    demuestr*|pruebalo|demuestralo|demuestrelo|pruebelo
    manda*|envia*|muestra* ~1 pruebas|evidencias
    lo|eso ~1 que cuentas|dices|dice|comentas|contas|decis|relatas|describes|cuenta|afirmas ~2 no ~3 posible|creible|logico|tiene_sentido|normal
    supuest* ~2 retraso|problema|error|averia|cobro|mala|trato|espera|incidente|queja|fallo|dano
    presunt* ~1 retraso|problema|error|fallo|queja
    no ~1 puede|pudo ser que
    eso ~1 es|resulta|seria ~1 imposible
    es imposible que
    no ~1 tiene ~1 sentido ~1 que|lo_que
    no ~1 nos|te creemos
    las camaras|registros|grabaciones ~2 dicen|muestran|indican|cuentan ~2 que|otra|lo_contrario
    lo habras|habra sonado|imaginado|confundido
    a ver si ~2 has|te has|fuiste|es|no
    mucha casualidad
    que casualidad
  `,
  L03: `
    !no el|la unico|unica que|cliente|clienta|persona|usuario|usuaria|al|a_la|a_quien|con|en
    !no eres|es|sos|sois|usted ~1 unico|unica|primero|primera|primer ~1 que|en|cliente|persona|a_la|a_quien|al|usuario|reclamo
    nadie mas ~2 *ado|*ido|se|ha|nos|le|les|tiene|tuvo|reporta|reporto|reclamo|fallo|falla|comento|dijo|paso|quejo|presenta
    a nadie mas
    nadie ~1 se|nos|lo|le ~1 ha|habia|han? ~1 quejad*|quejo|queja|reportad*|reporto|comentad*|comento|dicho|dijo|reclamad*|reclamo|mencionad*|mencionó|menciono|avisado|planteado|quejaba
    nunca ~1 nadie
    jamas ~1 nadie
    ningun|ninguna otro|otra cliente|clienta|usuario|usuaria|persona|huesped|pasajero|comensal
    ningun|ninguna cliente|usuario|huesped|pasajero ~2 quej*|reclam*|report*|dicho|comentado|tenido
    el|al resto de|de_los ~1 clientes|usuarios|personas|huespedes|comensales|gente|pasajeros|companeros
    al resto ~1 le|les ~1 funciona|va|llega|llego|gusta
    los|a_los|todos_los|las demas clientes|usuarios|huespedes|personas|pasajeros|recib*|no|estan|les|lo|tienen|pudieron|si
    todos los demas
    a los demas ~1 les|no
    todo el mundo|los_clientes ~2 contento|encantad*|feliz|satisfech*|le|lo
    a todo el mundo le
    a todos los? ~1 clientes|usuarios? ~1 les ~2 funciona|gusta|encanta|llego|va
    el resto esta|estan|lo|de_la_gente|no
    !no|ni|tampoco ${be} la primera|primer vez|queja|reclamacion|reclamo|noticia|persona|cliente|aviso que|de|al|en|por|sobre?
    primera vez ~1 que ~3 dice|dicen|comenta*|reporta*|quejan|queja|reclam*|pasa|ocurre|sucede|escucho|oimos
    primera noticia
    no|nunca|jamas ~1 hemos|habiamos|hubo|hay|tenemos|tuvimos|recibimos|tengo ~1 tenido|recibido|registrado? ~1 mas|otras|otra|ninguna|ningun|nunca|una|quejas|queja ~1 quejas|queja|reclamos|reclamaciones|reportes|reclamacion|caso|casos|problema|incidencias|comentarios|reporte|sola_queja|similares|asi|parecid*
    no ~2 otras? quejas|reclamos|reclamaciones|reportes ~2 mas|similares|sobre|iguales|parecid*
    solo|solamente|unicamente ~1 te|le|a_ti|a_usted|a_vos|os|tu|usted|vos ~2 pasa|paso|pasado|ocurre|ocurrio|falla|quejas|queja|reclamas|ha|a_ti|a_usted|has|tienes|tiene|te_has
    eres|es|sos|usted ~2 caso|cliente aislado|excepcion|unico
    ${be} un caso aislado|puntual|unico
    solo a ti|usted|vos|ustedes
    solo tu|vos|usted te|se|has|ha|lo
    te|le|os ~1 pasa|ocurre|sucede ~1 solo|solamente|unicamente|nomas a
    todos estan|quedaron|quedan|salen|salieron|se_van contentos|encantados|satisfechos|felices
    a la mayoria ~2 le|les ~1 gusta|funciona|parece|va|encanta
  `,
  L04: `
    ya se le|te|les|os ~1 habia|ha|habian ~1 indicado|informado|dicho|explicado|advertido|avisado|comunicado
    en nuestra|mi defensa|descargo
    en nuestro favor|descargo|beneficio
    a favor nuestro
    como|tal_como|segun|tal_y_como ya? ~1 te|le|os|les|se_te|se_le ~1 ya? ~1 dij*|hemos|habiamos|coment*|indic*|inform*|explic*|expus*|respond*|aclar*|mencion*|senal*|dicho|avisamos|advertimos|contestamos
    como ya ~2 dij*|coment*|indic*|inform*|explic*|mencion*|aclar*|senal*|repet*|respond*
    como te|le|os|les dije|dijimos|decia|comente|comentamos|explique|explicamos|indique|indicamos|informamos|dijeron|aclaramos|contamos|comentaba
    ya ${forYou} ~1 hemos|habiamos|he|habia|ha|han ~1 dicho|explicado|comentado|indicado|informado|contestado|respondido|avisado|repetido|aclarado|mencionado|advertido|explicamos
    ya ${forYou} ~1 dijimos|explicamos|comentamos|indicamos|informamos|contestamos|respondimos|avisamos|aclaramos|dije|explique|comente|repeti|dijeron|explicaron|informaron
    ${forYou} hemos|habiamos|he ~1 dicho|explicado|comentado|indicado|avisado|repetido|informado|contestado|aclarado ~1 ya|mil|tres|dos|varias|antes|muchas|cien|repetidas|veces
    ${forYou} ~1 dijimos|explicamos|avisamos|advertimos|contestamos|dije|comentamos|indicamos ~1 bien|ya|mil|tres|dos|varias|muchas|en_su_momento|claramente|desde
    lo dijimos|avisamos|anunciamos|advertimos|explicamos|comunicamos ~2 en_su_momento|claramente|ya|desde|bien|con_tiempo|antes|mil|varias|por_todos
    no es ~2 cierto|exacto|exactamente|correcto|justo|asi|del_todo|verdad ~1 que|lo|decir|como|dices|decirlo
    no es justo ~2 que|decir*|acusar*
    vuelvo|volvemos|vuelve a repetir*|explicar*|decir*|insistir*|recordar*|indicar*
    repito|repetimos|insisto|insistimos|reitero ~1 que|lo|una
    te|le|os|les|se_lo|te_lo repito|repetimos|reitero|reiteramos
    !no|si|ni nosotros ~1 hemos|habiamos|si|ya|cumplimos|hicimos|avisamos|solo|solamente ~1 cumplido|hecho|avisado|cumplimos|hicimos|avisamos|actuado|seguimos|nos
    nosotros|nosotras no ~1 tenemos|tuvimos|somos|fuimos|hemos|hicimos|podemos|decidimos|ponemos|controlamos|fabricamos ~1 la|los|el|nada|hecho|culpa|responsables|precios|normas|ningun|mal|que_ver
    no tenemos|tuvimos|tengo|tiene ~1 la|ninguna|nada_de? culpa|nada_que_ver
    no ~1 depende|dependia|dependio|dependen de nosotros|mi|nosotras|la_empresa
    no esta|estaba ~1 en nuestra|nuestras mano|manos
    no ${be} ~1 cosa|culpa|problema|responsabilidad|asunto|competencia|tema|error|fallo nuestr*|mio|mia|de_la_empresa|de_la_tienda|de_nosotros
    no es|fue nuestr*|mi ~1 problema|culpa|responsabilidad|asunto|competencia|error|fallo|tema|obligacion
    no podemos|puedo hacer|hacemos ~1 nada ~2 mas
    nosotros|aqui no podemos hacer nada
    hicimos|hemos_hecho todo|cuanto ~1 lo? ~1 que|posible|correctamente|bien|podiamos|pudimos
    actuamos|hemos_actuado ~1 correctamente|bien|conforme
    ajen* a nosotros|nuestra|la_empresa|nuestro
    escapa|escapan|fuera de nuestr* control|manos|alcance
    se escapa|sale|nos_escapa ~1 de nuestr*|a_nuestr*
    nos acusas|acusa|acusan|acusais ~2 de
    nosotros ~1 siempre ~1 avisamos|cumplimos|hemos
    ademas ~1 ya|te ~1 lo avis*|dij*
    estas siendo ~1 injust*
    eres|es|sois|esta_siendo ~1 muy? injust*
    dejar ~1 claro que ~1 nosotros|no|la|nuestr*
    quiero|queremos dejar|aclarar ~1 claro? que ~1 nosotros|no|nuestr*
  `,
  L05: `
    ${sorryVerb} ~9 ${but}
    ${sorryVerb} ~9 ${but}
    mil disculpas|perdones ~9 ${but}
    pena|apena|averguenza|verguenza ~9 ${but}
    sorry|excusas ~9 ${but}
    entiendo|entendemos|comprendo|comprendemos ~3 enfado|molestia|malestar|enojo|frustracion|queja ~2 ${but}
    lastimosamente|lamentablemente ~1 disculp*
  `,
  L06: `
    si ~1 te|le|les|os|alguien|alguno|a_alguien|algun|alguna|en|hubo|hemos|nuestro|nuestra|esto|eso|acaso|ha|algo ~5 ofend*|molest*|incomod*|sentid*|sintio|sintieron|dolid*|herid*|hirio|hirieron|fallado|fallamos|disgust*|causad*|causamos|decepcion*|perjudic*|ofensa|faltado|lastim*
    si ~4 ofendi*|molesto|hirio|incomodo ~1 a|alguien|algun*
    si ~2 cayo|sento|sentado|parecio ~1 mal
    ${sorryVerb} ~4 si ~1 alg*|nuestr*|la|el|lo|en|te|le|os|les|no|se|hemos|ha|hubo|fue|fuimos|mi|esto|eso|sonó|sono|sonamos|parecio|pareci|dije|ofendi|a|has|resulto|causo|causamos|molesto
    ${sorryVerb} si
    disculpas|perdon|disculpa si|a_quien|a_quienes|a_los_que|a_aquellos|en_caso
    ${sorryVerb}|disculpas|perdon ~1 que ~2 te|se|os|lo ~2 sientas|sienta|sientan|sintieras|sintiera|sintieran|sintais|hayas|haya|hayan|tomes|tome|tomeis ~2 asi|mal|ofendid*|sentido|tomado|molest*|interpretado|a_mal|mal|de_esa|de_esta
    que ~1 te|se|os|lo|la ~1 hayas|haya|hayan|hayais ~1 tomado|sentido|interpretado|percibido|entendido|parecido
    que te|se|os sientas|sienta|sientan|sintais
    que ~1 hayas|haya|hayan|hayais ~1 lo|la? ~1 interpretado|percibido|malinterpretado|tomado|entendido_mal|sentido|considerado|visto
    que ~2 pienses|piense|creas|crea|opines|percibas|perciba|lo_veas|lo_vea ~2 asi|eso|que|nuestr*|mal|de_esa
    que te|le|os|les haya|hayan ~1 parecido|ofendido|molestado|resultado|sentado
    en caso de que ~3 haya|hayan|hubieran|hubiera|sintier*
    en caso de ~1 haber* ~3 ofend*|molest*|caus*|incomod*
    a|de quien|quienes|aquellos|los_que ~2 haya|hayan|pudieran|se_sintieran|se_sintieron|pudo|sintieron|hemos ~2 sentido|ofendido|molestado|sentirse|ofender*|aludid*|molestar*
    no ${be} ~1 nuestra|la|mi intencion ~2 ofend*|molest*|herir*|incomod*|faltar*|causar|que
    ~0 quien|quienes se ~1 sintio|sintieron|haya|hayan|sienta|sientan ~2 ofendid*|aludid*|molest*|sentido|mal|herid*
    por ~1 posible|posibles|si ~2 molestia|molestias|ofensa|malentendido|malentendidos|malestar
    !no malinterpret*|mal_interpretad*|malentendid* ~3 nuestr*|el|la|tono|mensaje|palabras
    hayas|haya|has|ha malinterpretado
    se ~1 ha|haya malinterpretado
  `,
  L07: `
    se cometio|cometieron|han_cometido|ha_cometido|habria_cometido|habrian_cometido ~2 err*|fallo*|equivoc*
    hubo|ha_habido|existio|hay|habia|habria|pudo_haber|tuvimos ~1 un|una|algun|alguna|cierto|cierta|unos|algunos ~2 malentendido|malentendidos|error|errores|fallo|fallos|falla|confusion|problema|problemas|descuido|equivocacion|inconveniente|descoordinacion|desajuste|incidencia|despiste|desfase|imprevisto|retraso|demora|situacion|malinterpretacion|cruce
    se ~1 ha|han? produjo|produjeron|producido|dio|dado|dieron|presento|presentado|presentaron|registro|registrado|registraron|origino|originado|genero|generado|detecto|detectado|ocasiono|suscito|suscitado|originaron|generaron ~1 un|una|por|unas|unos|algun*|como|el|la|errores|demoras|problemas|retrasos|paquetes|pedidos|cargos|cobros|las
    surgio|surgieron|ocurrio|ocurrieron|acontecio|aparecio|sucedio|ha_surgido|ha_ocurrido|han_surgido|aparecieron ~1 un|una|algun|alguna|unos|algunos|errores|problemas|imprevistos ~2 imprevisto*|error*|fallo*|falla*|problema*|inconveniente*|incidencia*|confusion|contratiempo*|situacion|equivocacion|demora*|despiste
    por|debido_a|a_causa_de un|una|unos ~1 error|fallo|falla|problema|incidencia|confusion|descuido|inconveniente ~1 tecnic*|informatic*|human*|interno|interna|del|de|en|involuntari*|administrativ*|operativ*|puntual|ajen*
    por error ~1 del|de_sistema|human*|administrativ*|tecnic*
    un error humano|administrativo|informatico|del_sistema|involuntario|de_sistema
    error|fallo|problema|falta de coordinacion|comunicacion
    el|la|los|las|tu|su|vuestro|sus|tus ~1 pedido|paquete|envio|reserva|correo|factura|cita|maleta|cargo|cobro|solicitud|datos|mesa|equipaje|orden|entrega|recibo ~1 no? fue|fueron|ha_sido|han_sido|se ~2 enviad*|entregad*|cargad*|anotad*|procesad*|registrad*|extraviad*|mandad*|anulad*|cancelad*|duplicad*|apuntad*|asignad*|cobrad*|perdi*|perdido|duplico|extravio|traspapel*|cancelo|anulo|guardo|apunto|registro|proceso
    !por|si|no fue|fueron|ha_sido|han_sido ~1 enviad*|entregad*|cobrad*|cancelad*|extraviad*|asignad*|anotad* ~6 error|equivocacion|errone*
    se nos|le|te ~1 informo|dijo|vendio|cobro|indico|comunico ~1 mal|de_mas|incorrect*
    se ~1 vendio|cobro|informo|gestiono|tramito|hizo|anoto|apunto|envio|facturo|cargo|interpreto|comunico|aplico ~1 mal|de_mas|doble|por_error|incorrect*|erron*|duplicado|dos_veces
    se traspapelo|traspapelaron|extravio|extraviaron|descuadro|filtro|filtraron
    se dieron|dio ~1 por
    las cosas no ~2 salieron|se_hicieron|fueron
    algo ~1 salio|fue|fallo|no ~1 mal|fallo|funciono
    algo fallo
    no se ~1 gestiono|hizo|tramito|siguio|aviso|procedio|respeto|cumplio|atendio|informo ~2 bien|correcta*|adecuad*|como|debidamente|el|la|protocolo|a_tiempo
    la situacion se ~1 nos? fue|salio|descontrolo|complico
    lo ocurrido|sucedido se debio|obedece|responde
  `,
  L08: `
    !no|ni culpa ~1 es|fue|ha_sido|la_tiene|la_tienen|tiene ~1 de|del|el|la|los
    es|fue|ha_sido culpa|error|fallo|cosa|responsabilidad|tema|asunto|descuido|problema ~1 de|del ~3 ${supplier}|${colleague}|empresa|compania|fabrica|distribucion|reparto|envios|tienda|cocina|sucursal|otro_departamento|departamento|sistema
    culpa|error|fallo|descuido ~1 de|del|fue_del|fue_de|es_del|es_de|viene_del|viene_de|lo_tuvo ~1 nuestr*|la|el|los|un|una? ~1 ${supplier}|${colleague}|empresa
    el|la|los|las|un|una|nuestro|nuestra|nuestros|mi|ese|esa|al ${supplier}|${colleague} ~3 ${failed}
    el|la|los|las|nuestro|nuestra|mi ~2 ${supplier}|${colleague} ~2 nueva|nuevo|novato|novata|en_practicas|inexperto|recien
    el|la|los|las|nuestro|nuestra ${supplier} ~2 nos|tiene|tienen|no ~2 culpa|fallo|fallado|mando|mandaron|envio|entrego|trajo|responsable|la_culpa|responde|aviso|dio|cumplio|cumple|entrega|pasa|paso
    empresa|compania|agencia|servicio|operador|socio|partner|proveedor|gente de|del|logistico|externo|logistica ~3 ${failed}|responsable|tiene_la_culpa|equivoco|se_retraso|culpa|es_la_que|es_el_que
    depende|dependen|dependia|es_cosa|es_tema|es_asunto|es_problema|corresponde|es_competencia|es_responsabilidad ~1 de|del|al|a ~3 ${supplier}|empresa|compania|reparto|otro|otra|ellos|tercer*
    el|la ${supplier}|${colleague}|empresa ~1 es|fue|son ~2 responsable|culpable|la_que|el_que|quien
    responsable|responsables|culpable ~1 es|son|fue|seria ~1 el|la|los|tu|su ${supplier}|${colleague}|empresa|fabrica
    reclama|reclamale|reclamales|reclamaselo|reclame|reclamele|quejate|quejese|pregunta|preguntale|habla|habla_con|dirigete|dile|digale|pideselo|pidaselo|consultalo ~1 a|al|con|ellos|directamente|eso ~1 el|la|los|con|al|a|ellos ~2 ${supplier}|ellos|empresa
    reclamale|reclamales|reclameles|reclamaselo|reclameselo ~1 a|al ellos|la|el|${supplier}
    ${colleague} ~2 no ~1 apunto|anoto|supo|sabia|hizo|hicieron|conoce|conocia|siguio|reviso|leyo|tomo|aviso|debio|tenia|te_escucho|entendio
    fue|fueron|ha_sido|habra_sido el|la|los|un|una ~1 ${colleague}|chico|nuevo|nueva|de_turno|del_turno|de_caja|de_almacen|del_almacen|de_reparto|de_cocina|companer*
    los|la_gente|el_equipo|la|el|las de almacen|cocina|caja|reparto|logistica|ventas|marketing|facturacion|sistemas|recepcion|mantenimiento|contabilidad|la_tienda ~3 no|fallaron|se_equivocaron|metieron|la_liaron|tienen|fallo|se_equivoco|olvid*|perd*
    error|fallo|culpa ~2 de|del nuestr*|mi|un|una ${supplier}|${colleague}
    persona|chica|chico|companer*|muchach* que te|le|os|les atendio|atiende|ayudo|contesto|recibio ~3 es|nuev*|se|no|estaba|lleva|era ~1 nuev*|equivoc*|confund*|sab*|lleva|conoce|practicas|poco
    es|era ~1 nuev* ~1 en|y|aqui|todavia|el_puesto
    el chico nuevo|chica_nueva|nuevo|becario
    la chica nueva
    mi|un|una companero|companera|colega se ~1 confundio|equivoco|olvido|lio
    como ~2 subcontrat*
    trabajamos con ~3 extern*|terceros|subcontrat*
  `,
  L09: `
    accion|acciones|medidas|vias|via|cauces|tramites|procedimiento legal|legales|judicial|judiciales|penales|penal|juridicas
    emprend*|ejerc*|iniciar*|interpondr*|interpon*|tomar*|adoptar*|estudi* ~3 acciones|medidas|demanda|querella|denuncia|accion ~2 legal*|judicial*|contra|penal*|oportun*|pertinen*|necesari*
    reserv* ~3 derecho ~2 a|de ~1 emprender|tomar|ejercer|iniciar|actuar|denunciar|demandar|acciones
    nuestro|nuestra|nuestros|los|el|un|mi|al ~1 ${law}
    a nuestr* ~2 ${law}
    departamento|equipo|asesoria|servicio|gabinete|area juridic*|legal|de_abogados
    veremos|vemos|vera|veras|veran|acabara|terminara|acabaremos|terminaremos|acabar*|resolver* ~2 juzgad*|tribunal*|juicio|corte|juez
    demandar*|demandemos|demandado|querellar*|denunciart*|denunciarle|denunciarlo|denunciarla|denunciaremos|demandarlo
    te|le|os|lo|la|los|les ~2 denunciar*|demandar*|denunciamos|demandamos|querell*
    pondremos|ponemos|poner|presentar|presentaremos|interpondremos|presentamos|ponerte|ponerle|pondre|pusimos|interponer ~1 una? denuncia|demanda|querella
    calumni*|difama*|injuri*|delito_contra_el_honor|contra_el_honor|dano_reputacional|danos_y_perjuicios|danos_a_nuestra|dano_a_nuestra|danos_a_la_imagen
    puede|podria|va|vas|tendra|tendras|traera ~2 consecuencias|salirte_caro|salir_caro|salirle_caro|costarte|costarle|salir_muy_caro|repercusiones|problemas_legales
    ten|tenga|tene|ojo|cuidado|cuidate|cuidese ~1 mucho? cuidado|con ~1 lo ~1 que ~2 publicas|dices|escribes|publicas|publica|escribe|dice|decis|publicas|escribis|publiques
    atente|atengase|ateneos|atenganse|asume|asuma|aguanta ~1 a|las ~1 las? consecuencias
    consecuencias legales|penales|judiciales
    via judicial|penal|legal
    llevar*|llevaremos|iremos|vamos|ir|acudir*|recurrir* ~3 tribunal*|juicio|juez|juzgad*|via_judicial|policia|fiscalia
    constitutiv* de delito
    ${be} un|una|constitutivo delito|calumnia|injuria|difamacion
    si ~3 no ~6 denunci*|demand*|legal*|abogad*|tribunal*|juzgad*
    penad* ~2 ley|codigo
    sabemos quien eres|donde_vives|donde_trabajas
    te vas|vais a arrepentir|enterar
    se va a arrepentir
    esto no ~1 va|quedara|queda|quedar ~2 asi
    tenemos ~2 tus|sus|las capturas|pantallazos
    capturas ~4 abogad*|legal*|prueba
  `,
  L10: `
    ${takeDown} ~4 ${theirPost} ~2 y|para_que|entonces|que|luego|despues|o|asi|primero|porque
    borra|borre|elimina|elimine|quita|quite|retira|retire|baja|baje|borralo|borrelo|borrala|eliminalo|quitalo|retiralo|bajalo|bajá ~3 y|para_que|entonces|asi ~2 te|le|os|les|lo|hablamos|charlamos|vemos|con_gusto|solucionamos|arreglamos|todo
    si|cuando|en_cuanto|una_vez|siempre_que|a_cambio_de|con_tal|hasta_que|mientras_no|previo|tras|apenas|luego_de|despues_de|a_condicion_de_que|solo_si|antes_de|en_la_medida ~4 ${takeDown} ~4 ${theirPost}
    si|cuando|en_cuanto|siempre_que|una_vez|apenas|hasta_que ~2 ${takeDown} ~9 te|le|os|les|podemos|podremos|hablamos|solucion*|devol*|ayud*|atend*|reembols*|tendras
    primero|antes ~2 ${takeDown} ~4 ${theirPost}|eso|esto|lo
    necesit*|pedimos|pido|rogamos|requerimos|agradeceriamos|querriamos|gustaria ~3 ${takeDown} ~4 ${theirPost} ~2 antes|para|y|primero
    ${takeDown} ~2 ${theirPost} ~4 para ~2 poder|tramitar|ayudar*|continuar|gestionar|seguir
    ayud*|reembols*|devolv*|solucion*|compens*|atender*|cambi* ~5 si|siempre_que|cuando|en_cuanto|a_cambio ~4 ${takeDown}
    bórrelo|borrelo|borralo|eliminalo|eliminelo|quitalo|retiralo|bajalo|borrala|bajala|quitela ~1 y|para|que|primero
    ${takeDown}|mejora|mejore|mejores|mejorar ~2 estrellas|resena|valoracion|puntuacion|calificacion|opinion|nota ~6 y|para|reembols*|te|le|a_cambio
    cinco estrellas ~6 te|le|reembols*|descuent*|y|envi*
    a cambio de ~4 ${theirPost}|estrellas
  `,
} as const;
