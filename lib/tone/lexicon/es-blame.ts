import { be, customerDone, customerInfinitive, forYou, reading, theyDid, youDid } from './classes-es.ts';

/** A · Blame and defensiveness (L01–L04), in the phrase language of lib/phrases/phrase-pattern.ts, one a line. */
export const blameEs = {
  L01: `
    si habrias|hubiera|hubierais|hubieran|hubieras|hubiese|hubieseis|hubiesen|hubieses|ubiera|ubieras ~1 *ado|*cho|*ido|*to
    si ~1 la|las|lo|los|os|se|te? ~1 avisaras|fijara|fijaras|fijases|leyera|leyeran|leyeras|leyeses|miraras|mirases
    de aver|haber|haberla|haberlo|haberse|haberte ~1 ${customerDone}
    ^haber|haberla|haberlo|haberse|haberte ${customerDone}
    deberiais|deberias|debiais|debias|debiste|debisteis|podriais|podrias|tendriais|tendrias|tenes|teniais|tenias ~1 haber* !llegado|recibido|tenido
    usted|ustedes ~2 deberia|deberian|debia|debian|debieron|debio|podria|podrian|tendria|tendrian|tenia|tenian
    deberia|deberian|debia|podria|tendria|tenia|tenian que? haber* asegurado|comprobad*|consultad*|escuchado|esperado|fijado|guardad*|informado|leid*|mirado|pensado|preguntad*|revisad*|verificad*
    debieron|debio|debiste|debisteis ~1 ${customerInfinitive}
    le|les|os|te ~1 competia|correspondia|tocaba a? ~2 *ar|*arla|*arlo|*er|*erlo|*ir
    le|les|os|te habria|habrias|hubiera|hubieras ahorrado|evitado
    no ~1 habria|habrias|hubiera|hubieras ocurrido|pasado|sucedido|tenido ~4 si
    no ~1 ocurriria|pasaria ~1 si
    !ni|no|nunca|tampoco ${be} ~1 cosa|culpa|deber|descuido|despiste|equivocacion|error|fallo|negligencia|obligacion|problema|responsabilidad ~1 suya|suyo|tuya|tuyo|vuestra|vuestro|de_usted|de_ustedes|del_cliente|del_usuario
    !ni|no|nunca|tampoco ${be} su|tu|vuestra|vuestro propi*? culpa|deber|descuido|error|fallo|obligacion|problema|responsabilidad
    !no por su|tu|vuestra propia? culpa
    !no la culpa ~1 la? es|fue|teneis|tenes|tienes|tiene_usted ~1 suya|tu|tuya|usted|vos|vuestra
    culpa|descuido|error|fallo|falta|problema ~3 de|por su|tu|vuestra lado|parte
    no ~1 ${youDid}
    no os|te aseguraste|enteraste|fijaste|fijasteis|informaste|molestaste|diste_cuenta
    usted|ustedes ~1 no ~1 ${theyDid}
    usted|ustedes no se aseguro|entero|fijaron|fijo|informaron|informo
    cargaste|conectaste|digitaste|diste|elegiste|elegisteis|escribiste|hiciste|ingresaste|instalaste|introdujiste|marcaste|metiste|montaste|pusiste|rellenaste|reservaste|seleccionaste|tecleaste|usaste ~1 el|la|las|lo|los? ~2 equivocad*|erron*|incorrect*|mal|que_no_era
    usted|ustedes ~1 anoto|cargo|digito|diligencio|dio|eligio|escribio|hizo|ingreso|marco|metio|monto|puso|reservo|selecciono|uso ~3 equivocad*|erron*|incorrect*|mal
    os|te|se_te confundiste|despistaste|equivocaste|equivocasteis|liaste|olvidaste|olvidasteis|olvido|pasaste|paso_a_ti|paso_el_plazo
    te habeis|has confundido|despistado|equivocado|liado|olvidado
    asi|eso|esto ~1 aparece|dice|esta|pone|viene ~1 bien|muy clara|clarito|claro
    lo ~1 deja|dice|explica|indica|pone ~1 bien? ~1 claramente|clarito|claro ~5 aceptaste|compraste|condiciones|confirmacion|contrato|firmaste|pagina|recibiste|web
    le|les|os|te ~1 advertimos|avisamos_de|dijo_bien
    !disculpa|disculpe|perdon|perdona|perdone|sentimos|siento por no haber? ${customerInfinitive} ~2 ${reading}|fecha|horario|talla|tiempo
    eso|esto le|les|os|te ocurre|pasa|paso|ha_pasado por
    fuiste|fuisteis|habeis_sido|has_sido tu|usted|vos|vosotros? quien|quienes|el_que|la_que|los_que
    usted|ustedes es|fue|fueron quien|quienes|el_que|la_que|los_que
    de|por|a_causa_de|culpa_de|debido_a un? su|sus|tu|tus|vuestro descuido|despiste|error|imprudencia|prisas|falta_de_atencion|mal_uso|propio_error
    un uso inadecuado|incorrecto|indebido
    mal uso ~2 de|por|que cliente|hiciste|hizo|parte|su|tu|usted
    aceptaste|aceptasteis|compraste|contrataste|firmaste|pagaste|pediste ~2 sin comprobar*|leer*|mirar*|revisar*
    lo hiciste|hicisteis|has_hecho|hizo_usted ~1 mal
    si ~2 hicieras|leyeses|prestaras|prestases|supieras|supiese ~3 ${reading}|atencion|caso
    tu|usted|vos mism* ~1 aceptaste|acepto|cancelaste|confirmaste|elegiste|eligio|firmaste|pediste|pidio|pusiste|puso
    falta de atencion suya|tuya|vuestra
    no supiste|supisteis|habeis_leido|has_avisado|has_comprobado|has_entendido|has_leido|has_mirado|has_revisado|has_sabido|has_seguido|leyeron_bien
    deberiais|deberias ~1 ${customerInfinitive} antes|bien|mejor
    eso|esto ~2 ya? es cosa suya|tuya|vuestra
    no ~1 habria|hubiera|hubiese ~2 problema ~3 si
    haber|haberla|haberlo|haberse|haberte ~8 nos|os|se|te ~1 habria|habriamos|hubiera|hubieramos ahorrado|evitado
    !ni|no|tampoco culpa|descuido|despiste|equivocacion|error|fallo|problema ~1 es|esta|estuvo|fue|viene|vino|ha_sido ~1 de|en? ~1 suya|suyo|tu|tuya|tuyo|vuestra|vuestro|de_usted|su_lado|tu_lado
    !aunque|cuando|donde|porque|que|si no ~1 la|las|le|lo|los|nos|te? !conseguiste|disfrutaste|dormiste|encontraste|esperaste|fuiste|llegaste|lograste|merec*|pudiste|quedaste|recibiste|tuviste|viste *aste|*asteis|*iste|*isteis ~2 antes|bien|como|correcta*|debias|el|la|las|los|toca|a_tiempo
    !aunque|cuando|porque|que|si no habeis|has !conseguido|disfrutado|dormido|encontrado|estado|llegado|logrado|merecido|obtenido|parado|perdido|podido|quedado|recibido|sido|tenido|vuelto *ado|*ido|escrito|hecho|puesto ~1 antes|bien|como|correcta*|el|la|las|lo|los|tu|a_tiempo
    la|otra|a_la|para_la proxima|siguiente|vez ~2 asegurate|asegurese|avisa|avise|comprueba|compruebe|fijate|fijese|haga|haz|lea|lee|leete|mira|mire|piensa|piense|presta|preste|revisa|revise|ten|tenga
    bastaba|bastante|bastaria|suficiente ~1 con ~1 haber*|leer*|llamar*|mirar*|preguntar*|revisar*
    es|eso_es|esto_es lo_que ~1 ocurre|pasa|sucede|tiene ~1 al|cuando|no|por|si
    usted|ustedes ~2 ignoro|omitio|lo_escogio|lo_pidio_mal|paso_por_alto|se_confundio|se_equivoco|se_olvido
    quien|el_que|la_que|los_que ~5 eres|es|fue|fuiste|sois|sos ~0 tu|usted|ustedes|vos|vosotras|vosotros
    claramente|evidentemente|obviamente|esta_claro_que|parece_que|parece_ser_que|por_lo_visto|se_ve_que ~2 ni|no ~2 *aste|*iste|abrio|entendio|entero|fijo|leyo|miro|reviso
  `,
  L02: `
    !no me|nos asombra|choca|extrana|extranan|sorprende|sorprenden|llama_la_atencion|llama_mucho_la_atencion
    !no me|nos ~2 extranamente
    !no ${be} ~1 algo|bastante|demasiado|muy|poco|sumamente|tan|cuando_menos|un_poco? creible|curioso|extrano|improbable|increible|inverosimil|probable|rarisimo|raro|sorprendente|sospechoso|dificil_de_creer|dificil_de_entender eso|esto|lo|porque|que
    ${be} ~1 bastante|demasiado|muy|poco creible|curioso|extrano|improbable|inverosimil|raro|sospechoso|verosimil|dificil_de_creer
    ^que casualidad|curioso|extrano|raro|sospechoso !lo_de
    curioso|extrano|raro que ~2 diga|digas|lo|nadie|nos|solo|te
    me|nos cuesta ~1 creer*|entender|imaginar|pensar esa|eso|este|esto|lo|que|su|tu?
    me|nos parece|resulta|suena ~1 algo|bastante|muy|poco|sumamente|un_poco? creible|curioso|dificil|dudoso|exagerado|extrano|imposible|improbable|increible|inverosimil|raro|sospechoso
    dudamos|dudo ~2 de|que
    permit* ~1 dudar*|dudemos|que_dude|que_lo_dudemos
    tenemos|tengo|nos_caben|nos_quedan ~1 ciertas|muchas|nuestras|serias dudas
    no|nunca ~1 le|les|me|nos cierra|consta|convence|cuadra|encaja|salen_las_cuentas|suena_creible !aun|todavia|todavía
    no ~2 acabamos|acabo|conseguimos|logramos|podemos|puedo|terminamos|termino de? creer*
    nadie ~3 recuerda|vio|sabe_nada|se_acuerda
    esta|estais|estan|estas ~1 segur* ~1 de|que
    segura|seguro que ~1 no ~1 era|fuiste|has|la|lo|se|te
    ~ segun dices|tu|usted|ustedes|vos|vosotros|su_version|tu_version|tus_palabras
    si ~1 realmente|de_verdad|en_serio|es_cierto|es_verdad|eso_es_cierto|fuera_verdad|fuese_cierto ~4 demuestra*|fue|mandanos|ocurrio|paso|pasó|pruebas|que|sucedio
    tendras|teneis|tenes|tiene|tienes algun|alguna? ~1 evidencia|prueba|pruebas
    demuestr*|pruebalo|pruebelo
    envia*|manda*|muestra* ~1 evidencias|pruebas
    eso|lo ~1 que afirmas|comentas|contas|cuenta|cuentas|decis|describes|dice|dices|relatas ~2 no ~3 creible|logico|normal|posible|tiene_sentido
    supuest* ~2 averia|cobro|dano|error|espera|fallo|incidente|mala|problema|queja|retraso|trato
    presunt* ~1 error|fallo|problema|queja|retraso
    no ~1 pudo|puede ser que
    eso ~1 es|resulta|seria ~1 imposible
    es imposible que
    no ~1 tiene ~1 sentido ~1 que|lo_que
    no ~1 nos|te creemos
    las camaras|grabaciones|registros ~2 cuentan|dicen|indican|muestran ~2 otra|que|lo_contrario
    lo habra|habras confundido|imaginado|sonado
    a ver si ~2 has|te es|fuiste|has|no
    mucha casualidad
    que casualidad
    ^segura|seguras|seguro|seguros que ~1 era|eran|esa|ese|eso|estaba|fue|fueron|ha|han|has|hay|llev*|no|paso|son
    ^realmente|de_verdad|en_serio ~1 cree|crees|espera|esperas|fue|fueron|ha|has|le|lleva|llevas|me|nadie|nos|pasaron|paso|piensa|piensas|pretende|pretendeis|pretendes|quiere|quieres|te
    esper*|pretend*|quer*|quier* ~3 cre*|traguemos
    se me|nos hace ~1 bastante|muy|un_poco? curioso|dificil|extrano|imposible|increible|raro|sospechoso|cuesta_arriba
    es|hace|resulta|se_hace|se_me_hace ~1 complicado|dificil de? ~1 creer*|imaginar*|entender_que
    cuesta ~2 creer*|imaginar*|tragar*
    no ~1 parece|pega|suena ~2 a|con|de|propio de|ningun|nuestr*
    parece|vemos|veo ~2 nada|poco|muy_poco creible|posible|probable|realista|verosimil
    a anda|saber|vaya|vete si|a_saber|usted_a_saber
    consta que le|no|si|te|usted
    ponemos|poner|ponga|pongamos|pongo ~2 en cuarentena|duda|entredicho
    es|parece|parecen|suena ~2 cuento|exagerad*|fantasios*|increible|inventad*|inverosimil|novela|pelicula
  `,
  L03: `
    !no el|la unica|unico al|clienta|cliente|con|en|persona|que|usuaria|usuario|a_la|a_quien
    !no eres|es|sois|sos|usted ~1 primer|primera|primero|unica|unico ~1 al|cliente|en|persona|que|reclamo|usuario|a_la|a_quien
    nadie mas ~2 *ado|*ido|comento|dijo|falla|fallo|ha|le|les|nos|paso|presenta|quejo|reclamo|reporta|reporto|se|tiene|tuvo
    !de|deis|deje|dejes|des|diga|digas|ensenes|no|pases|sin a nadie mas
    cierra|falla|fallado|ocurre|ocurrido|pasa|pasaba|pasado|sucede a nadie mas
    nadie ~1 le|lo|nos|se ~1 ha|habia|han? ~1 avisado|comentad*|comento|dicho|dijo|mencionad*|menciono|mencionó|planteado|queja|quejaba|quejad*|quejo|reclamad*|reclamo|reportad*|reporto
    nunca ~1 nadie
    jamas ~1 nadie
    ningun|ninguna otra|otro clienta|cliente|comensal|huesped|pasajero|persona|usuaria|usuario
    ningun|ninguna cliente|huesped|pasajero|usuario ~2 comentado|dicho|quej*|reclam*|report*|tenido
    al|el resto de|de_los ~1 clientes|comensales|companeros|gente|huespedes|pasajeros|personas|usuarios
    al resto ~1 le|les ~1 funciona|gusta|llega|llego|va
    las|los|a_los|todos_los demas clientes|estan|huespedes|les|lo|pasajeros|pudieron|recib*|usuarios
    todos los demas
    todo el mundo|los_clientes ~2 contento|encantad*|feliz|le|lo|satisfech*
    a todos los? ~1 clientes|usuarios? ~1 les ~2 encanta|funciona|gusta|llego|va
    el resto esta|estan|lo|no|de_la_gente
    !ni|no|tampoco ${be} la primer|primera aviso|cliente|noticia|persona|queja|reclamacion|reclamo|vez al|de|en|por|que|sobre?
    primera vez ~1 que ~3 comenta*|dice|dicen|escucho|ocurre|oimos|pasa|queja|quejan|reclam*|reporta*|sucede
    primera noticia
    jamas|no|nunca ~1 habiamos|hay|hemos|hubo|recibimos|tenemos|tengo|tuvimos ~1 recibido|registrado|tenido? ~1 mas|ningun|ninguna|nunca|otra|otras|queja|quejas|una ~1 asi|caso|casos|comentarios|incidencias|parecid*|problema|queja|quejas|reclamacion|reclamaciones|reclamos|reporte|reportes|similares|sola_queja
    no ~2 otras? quejas|reclamaciones|reclamos|reportes ~2 iguales|mas|parecid*|similares|sobre
    solamente|solo|unicamente ~1 le|os|te|tu|usted|vos|a_ti|a_usted|a_vos ~2 falla|ha|has|ocurre|ocurrio|pasa|pasado|paso|queja|quejas|reclamas|tiene|tienes|a_ti|a_usted|te_has
    eres|es|sos|usted ~2 caso|cliente aislado|excepcion|unico
    ${be} un caso aislado|puntual|unico
    solo a ti|usted|ustedes|vos
    solo tu|usted|vos ha|has|lo|se|te
    le|os|te ~1 ocurre|pasa|sucede ~1 nomas|solamente|solo|unicamente a
    a la mayoria ~2 le|les ~1 encanta|funciona|gusta|parece|va
    resto|todos|el_resto|la_gente|los_demas|los_otros|todo_el_mundo ~5 content*|encantad*|felices|feliz|perfectamente|satisfech*|sin_ningun|sin_problema|sin_problemas
    ningun|ninguna|ni_una|ni_una_sola|ninguna_otra|una_sola ~1 incidencia|queja|reclamacion|reclamo|reporte
    a las|los ~1 demas|otras|otros ~3 les|no|si
  `,
  L04: `
    ya se le|les|os|te ~1 ha|habia|habian ~1 advertido|avisado|comunicado|dicho|explicado|indicado|informado
    en mi|nuestra defensa|descargo
    en nuestro beneficio|descargo|favor
    a favor nuestro
    como|segun|tal_como|tal_y_como ya? ~1 le|les|os|te|se_le|se_te ~1 ya? ~1 aclar*|advertimos|avisamos|coment*|contestamos|dicho|dij*|explic*|expus*|habiamos|hemos|indic*|inform*|mencion*|respond*|senal*
    como ya ~2 aclar*|coment*|dij*|explic*|indic*|inform*|mencion*|repet*|respond*|senal*
    ya ${forYou} ~1 ha|habia|habiamos|han|he|hemos ~1 aclarado|advertido|avisado|comentado|contestado|dicho|explicado|explicamos|indicado|informado|mencionado|repetido|respondido
    ya ${forYou} ~1 aclaramos|avisamos|comentamos|comente|contestamos|dije|dijeron|dijimos|explicamos|explicaron|explique|indicamos|informamos|informaron|repeti|respondimos
    ${forYou} habiamos|he|hemos ~1 aclarado|avisado|comentado|contestado|dicho|explicado|indicado|informado|repetido ~1 antes|cien|dos|mil|muchas|repetidas|tres|varias|veces|ya
    ${forYou} ~1 advertimos|avisamos|comentamos|contestamos|dije|dijimos|explicamos|indicamos ~1 bien|claramente|desde|dos|mil|muchas|tres|varias|ya|en_su_momento
    lo advertimos|anunciamos|avisamos|comunicamos|dijimos|explicamos ~2 antes|bien|claramente|desde|mil|varias|ya|con_tiempo|en_su_momento|por_todos
    no es ~2 asi|cierto|correcto|exactamente|exacto|justo|verdad|del_todo ~1 como|decir|decirlo|dices|lo|que
    no es justo ~2 acusar*|decir*|que
    volvemos|vuelve|vuelvo a decir*|explicar*|indicar*|insistir*|recordar*|repetir*
    insistimos|insisto|reitero|repetimos|repito ~1 lo|que|una
    le|les|os|te|se_lo|te_lo reiteramos|reitero|repetimos|repito
    !ni|no|si nosotros ~1 avisamos|cumplimos|habiamos|hemos|hicimos|si|solamente|solo|ya ~1 actuado|avisado|avisamos|cumplido|cumplimos|hecho|hicimos|nos|seguimos
    nosotras|nosotros no ~1 controlamos|decidimos|fabricamos|fuimos|hemos|hicimos|podemos|ponemos|somos|tenemos|tuvimos ~1 culpa|el|hecho|la|los|mal|nada|ningun|normas|precios|responsables|que_ver
    no tenemos|tengo|tiene|tuvimos ~1 la|ninguna|nada_de? culpa|nada_que_ver
    no ~1 depende|dependen|dependia|dependio de mi|nosotras|nosotros|la_empresa
    no esta|estaba ~1 en nuestra|nuestras mano|manos
    no ${be} ~1 asunto|competencia|cosa|culpa|error|fallo|problema|responsabilidad|tema mia|mio|nuestr*|de_la_empresa|de_la_tienda|de_nosotros
    no es|fue mi|nuestr* ~1 asunto|competencia|culpa|error|fallo|obligacion|problema|responsabilidad|tema
    no podemos|puedo hacemos|hacer ~1 nada ~2 mas
    hicimos|hemos_hecho cuanto|todo ~1 lo? ~1 bien|correctamente|podiamos|posible|pudimos|que
    actuamos|hemos_actuado ~1 bien|conforme|correctamente
    ajen* a nosotros|nuestra|nuestro|la_empresa
    escapa|escapan|fuera de nuestr* alcance|control|manos
    se escapa|sale|nos_escapa ~1 de nuestr*|a_nuestr*
    nos acusa|acusais|acusan|acusas ~2 de
    nosotros ~1 siempre ~1 avisamos|cumplimos|hemos
    ademas ~1 te|ya ~1 lo avis*|dij*
    estas siendo ~1 injust*
    eres|es|sois|esta_siendo ~1 muy? injust*
    dejar ~1 claro que ~1 la|no|nosotros|nuestr*
    queremos|quiero aclarar|dejar ~1 claro? que ~1 no|nosotros|nuestr*
    !cuando|que|si nosotras|nosotros ~1 actuamos|cumplimos|hicimos|respetamos|seguimos|hemos_actuado|hemos_cumplido|hemos_hecho ~2 bien|con|conforme|correctamente|lo|nuestra|parte|protocolo|todo|a_tiempo
    nosotras|nosotros ~1 si ~1 *amos|*emos|*imos
    !no|si cumplimos|hemos_cumplido ~1 con ~1 nuestr*|todo|todos|lo_acordado|lo_pactado|lo_que
    !no se ~1 le|les|os|te? ~1 actuo|atendio|entrego|gestiono|presto|realizo|siguio|trato ~2 adecuadamente|conforme|correctamente|debidamente
    no me|nos ~1 cargue|cargues|culpe|culpes|eche|eches|mire|mires|reclame|reclames
    para su|tu|vuestra informacion ~1 aqui|el|la|no|nosotros|si
    conste|que_quede_claro|quede_claro|quede_constancia ~1 que
    no ~2 debemos|debo|tenemos_por_que_dar|tenemos_que_dar ~2 cuentas|explicac*
  `,
} as const;
