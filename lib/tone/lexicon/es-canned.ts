import { sorryVerb } from './classes-es.ts';

const bother =
  'inconvenient*|inconbenient*|molestia|molestias|trastorno|trastornos|incomodidad|incomodidades|perjuicio|perjuicios|contratiempo|contratiempos|contrariedad|contrariedades|disgustos|disrupcion|problemas_ocasionados|problemas_causados|afectaciones|afectacion|mal_rato_y|posibles_molestias|situacion_generada|impacto_causado|dificultades_ocasionadas|dificultades_causadas|problemas_que_esto';

/** C · Corporate and canned, Spanish. */
export const cannedEs = {
  L22: `
    ${sorryVerb}|rog*|disculpas|perdon|disculpa|excusas|pena ~9 ${bother} ~2 ocasionad*|causad*|generad*|que_esto|que_te|que_le?
    por ~1 las|los|cualquier|el|la|posibles ${bother} ~1 ocasionad*|causad*|que?
    ${bother} ocasionad*|causad*|generad*|provocad*|derivad*
    cualquier ~1 ${bother}|problema_que|dificultad_que
    trabajamos para ustedes|vosotros|usted
    gracias por ~2 comprension
  `,
  L23: `
    tu|su|tus|sus|vuestra|vuestros|vuestras|las|cada|la ~1 opinion|opiniones|comentario|comentarios|feedback|sugerencia|sugerencias|experiencia|palabras|aportacion|aportaciones|observaciones|retroalimentacion|critica|criticas|impresiones|satisfaccion|voz|resena|punto_de_vista|aporte|aportes|valoracion ~4 important*|valios*|fundamental*|esencial*|clave|cuenta|cuentan|relevante*|prioridad|primero|importa|importan|ayuda|ayudan|hace_mejores|hacen_mejores|permite|permiten|vital|vale|tesoro|mejorar|crecer|enriquec*|motor|brujula
    valor* ~1 mucho|muchisimo|enormemente|sinceramente|siempre|positivamente? ~2 opinion|opiniones|comentario|comentarios|feedback|sugerencia*|experiencia|critica*|aportacion*|palabras|que_compartas|que_nos
    valoramos ~4 opinion*|comentario*|feedback|sugerenc*|critica*|aport*
    agradec*|gracias|aprecia* ~3 tu|su|tus|sus|vuestr*|por ~2 valios*|sugerencia*|comentario*|feedback|opinion|aporte*|observacion*|aportacion*|retroalimentacion|critica_constructiva|constructiv*
    nos ayuda|ayudan|ayudas|hace|hacen|permite|permiten|sirve|impulsa|motiva ~2 mejorar|crecer|mejores|ser_mejores|seguir|mejor|aprender
    para_nosotros|nos ~2 importa|importan|interesa|fundamental|prioritario|clave ~2 lo_que|tu_opinion|su_opinion|conocer|escuchar|escucharte|opinion|piensas|opinas|tu|piensa
    nos importa|importan
    escuchar|escucharte|escucharle|escucharlos ~2 clientes|cliente|es|prioridad|usuarios ~3 prioridad|importante|fundamental|esencial|clave
    tendremos|tenemos|tomaremos|tomamos|tendre ~2 cuenta|presente|consideracion ~1 tu|su|tus|sus|vuestr* ~1 opinion|comentario*|sugerencia*|feedback
    seguir|seguimos creciendo|mejorando
    tu|su|la satisfaccion ~4 primero|objetivo|prioridad|importante|meta
    cada|toda comentario|opinion|critica|sugerencia|resena cuenta|importa|suma|vale|nos
  `,
  L24: `
    desde la|el|nuestra|esta|este ~1 compania|empresa|organizacion|grupo|marca|entidad|direccion|cadena|institucion|casa|corporacion|gerencia|agencia|ayuntamiento|banco ~1 queremos|lamentamos|trabajamos|nos|le|te|lament*|sentimos|agradec*|informamos|apostamos|entend*|hacemos|os|les|deseamos|reiteramos
    desde la compania|empresa|organizacion|marca|entidad|direccion|corporacion
    nuestra|la|esta|nuestro ~1 empresa|compania|marca|entidad|grupo|organizacion|cadena|casa ~2 caracteriza|distingue|lleva|mantiene|comprometid*|trabaja|apuesta|esfuerza|siempre|cuenta_con|tiene_como|ofrece|vela|dedica|ofrec*|defiende|enorgullece
    como empresa|compania|marca|entidad|grupo|organizacion|lideres|lider
    lider|lideres|referente|referentes|pioneros|pionera ~1 en|del|de ~1 el|la|sector|mercado|calidad|industria|su
    quer*|deseamos|quisieramos|quisiera|deseo|nos_gustaria ~1 trasladar*|transmitir*|manifestar*|expresar*|reiterar*|hacerte_llegar|hacerle_llegar|comunicar*|reafirmar*
    nuestro|nuestra|nuestros|mi|un|total|firme|el ~2 compromiso|vocacion|voluntad|dedicacion|disposicion|filosofia|mision|valores|excelencia|pasion|adn|razon_de_ser|estandares ~1 es|con|de|por|son|esta|siempre|al|del
    forma ~1 parte de nuestr* ~1 adn|valores|identidad|filosofia
    nuestr* adn|valores|filosofia|mision|vision|razon_de_ser
    compromiso|comprometid* ~1 con|por ~2 calidad|excelencia|clientes|cliente|servicio|mejora|satisfaccion|sostenibilidad|el|la|ofrec*
    nuestro ~1 firme? compromiso
    trabajamos|trabajando|nos_esforzamos|esforzamos|luchamos|velamos|apostamos|esmeramos ~2 dia|cada|diariamente|siempre|duro|incansablemente|constantemente|para|por ~3 ofrec*|dar*|brindar*|mejor|mejores|calidad|excelencia|dia|servicio|clientes|mejorar
    nos|me tomamos|tomo|toma ~1 muy|siempre|absolutamente ~1 en serio
    el|los|nuestro|nuestros ~1 cliente|clientes|usuarios|pacientes|pasajeros|huespedes ~3 centro|corazon|primero|eje|prioridad|siempre
    altos|mas_altos|elevados|maximos|mejores estandares|niveles|indices
    excelencia|calidad ~1 en|es|y|del|de|forma|como ~2 servicio|prioridad|atencion|bandera|adn|confianza|objetivo|excelencia|nuestr*
    nuestra|maxima prioridad ~2 excelencia|calidad|siempre|satisfaccion|cliente|clientes|seguridad
    la ~1 mejor|mayor|maxima|optima experiencia|calidad|atencion
    mejor experiencia posible
    ponemos ~2 cliente|clientes|todo_nuestro|corazon|empeno
    nos enorgullec*|caracteriza|define|distingue|avala|avalan|preocupa_la_calidad
    lleva|llevamos ~1 # ~1 anos ~2 ofreciendo|al_servicio|trabajando|comprometid*|siendo|sirviendo|brindando
    decadas|trayectoria|anos ~1 de ~1 experiencia|tradicion|historia
    reiteramos|reafirmamos|ratificamos ~3 compromiso|voluntad|disposicion|intencion
    atencion|servicio|experiencia ~1 de ~1 calidad|excelencia|primera|primer_nivel
    en_linea|linea con nuestr* ~1 valores|politica|compromiso
  `,
  L25: `
    procederemos|procedemos|procedimos|procederan|procedera|procedere|se_procedera|se_procede|procedido|proceder
    dar*|dado|damos|dando|da|dio ~1 traslado|curso|tramite|parte
    traslado ~2 area|departamento|caso|queja
    a la mayor|menor|brevedad|mas_pronta ~1 brevedad|prontitud|celeridad?
    con la mayor ~1 celeridad|brevedad|diligencia|prontitud
    incidencia|negociado|mencionad*_solicitud|dicha_incidencia|dicho_asunto|referid*_caso|antedich*|susodich*
    qued* ~1 a|atent*|pendient* ~1 a? ~2 disposicion|espera|respuesta|duda|consulta|comentarios|comunicacion|cualquier|sus|tus|su|tu
    quedamos|quedo|quedando atent*|pendient*|a_la_espera|a_tu|a_su|a_sus
    a|para|con ~1 los|efectos|fines ~1 efectos|fines ~1 oportunos|pertinentes|consiguientes|de
    a efectos de
    en aras de
    rogamos|solicitamos|agradeceriamos|agradecemos|agradecere ~1 nos|que|se|tenga|hagas|haga|remita|indique
    rogamos
    sirvase|sirvanse|tengan_a_bien|tenga_a_bien|tuviera_a_bien|haganos_llegar|haga_llegar|nos_hiciera_llegar|nos_haga_llegar|hacernos_llegar
    caso|solicitud|peticion|reclamo|reclamacion|queja|asunto|consulta|tema|requerimiento|expediente ~2 gestionad*|tramitad*|escalad*|elevad*|derivad*|en_tramite|remitid*|canalizad*|sigue_su_curso|atendid*_por|en_curso|turnad*|ingresad*|radicad*|analizad*_por|procesad*|en_gestion|en_estudio
    hemos|he|se_ha|ha_sido|fue|vamos_a|estamos|esta_siendo|sera ~1 escalad*|elevad*|derivad*|remitid*|canalizad*|tramitad*|gestionad*|turnad*|trasladad*|redirigid*|notificad*|radicad*
    departamento|area|equipo|unidad|instancia|personal|seccion|organo|servicio ~1 competente|correspondiente|pertinente|encargad*|responsable|indicad*|adecuad*|oportun*
    le|les|te|se ~1 informamos|informo|comunicamos|comunico|notificamos|informa|comunica|hacemos_saber|participamos|manifestamos que|de|a
    en ~1 relacion|referencia|respuesta|atencion|contestacion ~1 a|con|al ~2 su|tu|escrito|mensaje|queja|solicitud|reclam*|comentario|consulta
    conforme|de_acuerdo|segun|con_arreglo|en_virtud ~1 a|al|con|de? ~2 protocolo*|procedimiento*|normativa|lo_establecido|lo_dispuesto|proceso|cauces|plazos_establecidos|lo_previsto
    protocolo ~1 establecido|interno|correspondiente|de_actuacion
    previa|una_vez ~1 verificacion|realizad*|validacion|gestionad*|comprobacion|validad*|finalizad*
    se ~1 ha|han|encuentra|le|les|esta|estan ~1 procedido|en_tramite|notificado|dado|comunicado|remitira|gestionara|tramitara|dara|contactara|informara|estudiara|revisara|valorara|en_proceso|en_curso|brindara|estara
    se dara|gestionara|tramitara|valorara|estudiara|analizara|atendera|remitira|procesara
    efectuar*|subsanar*|cumplimentar*|cursar*|solventar*|realizar*_las_gestiones|llevar_a_cabo|realizaremos|efectuaremos|aperturar*|apertura_del|gestiones_oportunas|gestiones_pertinentes|las_gestiones
    cualquier ~1 duda|consulta|aclaracion|cosa ~1 o? ~1 adicional|consulta|estamos|quedamos|no_dudes|no_dude|al_respecto|que
    no dudes|dude|duden|dudeis en
    dicho|dicha|mencionado|mencionada|citado|citada|referido|referida caso|asunto|incidencia|situacion|tema|reclamo|solicitud|circunstancia
    mediante|a_traves_de|por ~1 la|del|el|este ~1 presente|conducto
    estamos|encontramos ~1 gestionando|tramitando|canalizando|realizando_las
    gestionaremos|gestionamos|tramitaremos|tramitamos|canalizaremos|derivaremos|derivamos|elevaremos|escalaremos|escalamos|remitiremos|turnaremos
    su|tu gestion|peticion|requerimiento
    nos|para ~1 pondremos|poner*|ponemos en contacto con usted|contigo|ustedes|tigo
  `,
  L26: `
    llama|llame|llamen|marque|marca al|a ~3
    escrib*|contact*|mand*|envi*|llam*|marc*|marque|habl*|pas*|acud*|acérc*|acerc*|dirig*|dirij*|comunic*|comuniq*|rellen*|visit*|consult*|ponte|pongase|poneos|ponganse|utiliz*|usa|use|completa|complete|ingres*|entra|entre|abre|abra|hacenos|haznos|haganos|contesta|revisa|chequea|te_leemos|le_leemos|te_esperamos|le_esperamos|dm|md|inbox|busca*|solicit*|tramit*|cont*|diligencia|radica ~4 privado|md|dm|mp|inbox|mensaje|mensajes|correo|mail|email|whatsapp|web|pagina|app|aplicacion|chat|formulario|tienda|oficina|sucursal|telefono|linea|atencion_al_cliente|atencion|call_center|centralita|servicio_al_cliente|contacto|messenger|directo|interno|soporte|area_clientes|oficinas|#|linea_de_atencion|canal|canales|portal|privadito|dms|formularios
    escribenos|escribanos|escribinos|contactanos|contactenos|contactate|contactese|llamanos|llamenos|comunicate|comuniquese|hablanos|mandanos_dm|mandanos_md
    te|le leemos|atendemos|esperamos|ayudamos ~1 por|en ~1 privado|md|dm|inbox|el_chat|la_tienda|whatsapp
    ponte|pongase|poneos en contacto
    md|dm|inbox|privado ~1 por_favor|porfa|pls
  `,
  L27: `
    lo ~1 ocurrido|sucedido|acontecido|pasado|acaecido|que_ha_pasado|que_paso|que_nos_cuentas|que_nos_cuenta|que_nos_comentas|que_comentas|que_nos_comenta|que_cuentas|que_nos_dices|que_indicas|que_mencionas
    la|esta|tu|su situacion|experiencia
    leer esto
    mala experiencia
  `,
  L31: `
    estimad*|apreciad*|distinguid*|respetad*|estimable|estimables ~1 cliente|clienta|clientes|usuario|usuaria|usuarios|senor|senora|senores|amigo|amiga?
    muy senor|senores|senora mio|mios|mia|nuestro
    querido|querida|apreciado ~1 cliente|clienta|usuario|usuaria
    atentamente|cordialmente|afectuosamente|atte|respetuosamente|suyo_afectisimo
    un|reciba|reciban|recibe ~1 cordial|afectuoso|atento ~1 saludo?
    reciba|reciban|recibe ~1 un|nuestro|mi|nuestros ~2 saludo|saludos
    cordial|atento|afectuoso saludo
    saludos cordiales|afectuosos|atentos
    sin otro|mas particular
    a quien corresponda|pueda_interesar|proceda
    por medio|intermedio de la|este|esta|del presente
    por la presente
    quedo|quedamos de usted|ustedes
    le|les saluda|saludan
    suyo|suya atentamente
    en espera|la_espera de ~1 su|sus|tus|tu
  `,
  L32: `
    entend*|entiendo|entendemos|comprend*|comprendemos|comprendo|imagin*|sabemos|se ~2 perfectamente|totalmente|completamente|muy_bien|bien? ~2 frustracion|malestar|enfado|enojo|preocupacion|molestia|sentir|inquietud|como_te_sientes|como_se_siente|disgusto|indignacion|descontento|inconformidad|lo_molesto|lo_frustrante|lo_incomodo|desesperacion|por_lo_que|coraje|impotencia|decepcion|tu_situacion|su_situacion
    entend*|comprend*|entiendo|sabemos|imagin*|somos_conscientes ~1 de? ~1 lo ~1 frustrante|molesto|incomodo|dificil|desagradable|complicado|duro|desesperante|importante|pesado
    sabemos|se|entend*|entiendo|comprend* que ~2 puede|es|resulta|debe ~2 frustrante|molesto|incomodo|dificil|desagradable|complicado|molesta|desesperante
    estamos|estoy|seguimos ~1 aqui|para|aca ~1 para? ~1 ayudar*|servir*|apoyar*|atender*|lo_que
    estamos|estoy para ayudar*|servir*|apoyar*|atender*|lo_que
    siempre ~1 aqui|a_tu_lado|a_su_lado|contigo
    en que ~1 te|le|os|les? ~1 puedo|podemos|podria ayudar*|servir*
    como modelo de lenguaje
    soy|como ~1 un|una|el|la|tu ~1 asistente|bot|chatbot|inteligencia_artificial|ia|robot
    asistente virtual|digital
    gracias|agradec* ~1 por ~1 ponerte|ponerse|contactar*|comunicar*|tu_mensaje|su_mensaje|escribirnos|escribir|dirigirte|dirigirse|tu_comunicacion|acercarte|acercarse|preferirnos|confiar|tu_paciencia_y|tu_confianza|su_preferencia
    nos ponemos ~1 en ~1 tu|su|vuestro lugar|piel|zapatos
    me pongo en tu|su lugar|piel|zapatos
    empatiz*|solidariz*
    lament*|sent*|sient* ~1 mucho|muchisimo|profundamente|de_verdad|sinceramente? ~1 que ~1 hayas|haya|hayan|hayais|tu|su|no ~1 tenido|vivido|pasado|experiencia|sufrido|experimentado|sido ~2 experiencia|por|situacion|esto|asi|eso|satisfactoria|esperado|esperada|agradable|mala
    lament*|sent* ~2 la|esta|tu|su|una ~1 mala|desagradable|pobre experiencia
    espero|esperamos|deseo ~1 que ~3 encuentr*|bien|haya_sido_de|sea_de_ayuda|te_haya_ayudado
    no estas|esta sol*
    tu|su ~1 experiencia|situacion ~2 entendible|comprensible|valida|legitima
    es ~1 totalmente|completamente|perfectamente|muy? ~1 comprensible|entendible|normal|logico ~1 que ~1 te|se|estes|este|tu
    tus sentimientos
    te|le escuchamos|leemos ~1 y ~2 entend*|comprend*|ayud*|importa
    lamentamos escuchar|oir|leer
    ha|hayas|tengas ~1 un|una ~1 mala|experiencia ~1 experiencia?
  `,
} as const;
