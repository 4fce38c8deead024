import { sorryVerb } from './classes-es.ts';

const bother =
  'inconvenient*|inconbenient*|molestia|molestias|trastorno|trastornos|incomodidad|incomodidades|perjuicio|perjuicios|contratiempo|contratiempos|contrariedad|contrariedades|disgustos|disrupcion|problemas_ocasionados|problemas_causados|afectaciones|afectacion|mal_rato_y|posibles_molestias|situacion_generada|impacto_causado|dificultades_ocasionadas|dificultades_causadas|problemas_que_esto';

/** C · Corporate and canned, Spanish. */
export const cannedEs = {
  L22: `
    ${sorryVerb}|disculpa|disculpas|excusas|pena|perdon|rog* ~9 ${bother} ~2 causad*|generad*|ocasionad*|que_esto|que_le|que_te?
    ${bother} causad*|derivad*|generad*|ocasionad*|provocad*
    cualquier ~1 ${bother}|dificultad_que|problema_que
    trabajamos para usted|ustedes|vosotros
    gracias por ~2 comprension
  `,
  L23: `
    cada|la|las|su|sus|tu|tus|vuestra|vuestras|vuestros ~1 aportacion|aportaciones|aporte|aportes|comentario|comentarios|critica|criticas|experiencia|feedback|impresiones|observaciones|opinion|opiniones|palabras|resena|retroalimentacion|satisfaccion|sugerencia|sugerencias|valoracion|voz|punto_de_vista ~4 ayuda|ayudan|brujula|clave|crecer|cuenta|cuentan|enriquec*|esencial*|fundamental*|importa|importan|important*|mejorar|motor|permite|permiten|primero|prioridad|relevante*|tesoro|vale|valios*|vital|hace_mejores|hacen_mejores
    valor* ~1 enormemente|muchisimo|mucho|positivamente|siempre|sinceramente? ~2 aportacion*|comentario|comentarios|critica*|experiencia|feedback|opinion|opiniones|palabras|sugerencia*|que_compartas|que_nos
    agradec*|aprecia*|gracias ~3 por|su|sus|tu|tus|vuestr* ~2 aportacion*|aporte*|comentario*|constructiv*|feedback|observacion*|opinion|retroalimentacion|sugerencia*|valios*|critica_constructiva
    nos ayuda|ayudan|ayudas|hace|hacen|impulsa|motiva|permite|permiten|sirve ~2 aprender|crecer|mejor|mejorar|mejores|seguir|ser_mejores
    nos|para_nosotros ~2 clave|fundamental|importa|importan|interesa|prioritario ~2 conocer|escuchar|escucharte|opinas|opinion|piensa|piensas|tu|lo_que|su_opinion|tu_opinion
    nos importa|importan
    escuchar|escucharle|escucharlos|escucharte ~2 cliente|clientes|es|prioridad|usuarios ~3 clave|esencial|fundamental|importante|prioridad
    tendre|tendremos|tenemos|tomamos|tomaremos ~2 consideracion|cuenta|presente ~1 su|sus|tu|tus|vuestr* ~1 comentario*|feedback|opinion|sugerencia*
    seguimos|seguir creciendo|mejorando
    cada|toda comentario|critica|opinion|resena|sugerencia cuenta|importa|nos|suma|vale
    tenemos|tomamos|tomo|nos_tomamos ~3 cuenta|serio ~2 cada|las|los|sus|todas|todos|tus ~1 comentarios|criticas|las|los|opinion*|sugerencias
    critica|criticas|mirada|perspectiva|vision|voz|punto_de_vista ~2 cuenta|es|hace|hacen|nos ~2 ayuda|crecer|enriquec*|importa|importan|mejor*|mucho|valios*
  `,
  L24: `
    desde el|esta|este|la|nuestra ~1 agencia|ayuntamiento|banco|cadena|casa|compania|corporacion|direccion|empresa|entidad|gerencia|grupo|institucion|marca|organizacion ~1 agradec*|apostamos|deseamos|entend*|hacemos|informamos|lament*|le|les|nos|os|queremos|reiteramos|sentimos|te|trabajamos
    desde la compania|corporacion|direccion|empresa|entidad|marca|organizacion
    esta|la|nuestra|nuestro ~1 cadena|casa|compania|empresa|entidad|grupo|marca|organizacion ~2 apuesta|caracteriza|comprometid*|dedica|defiende|distingue|enorgullece|esfuerza|lleva|mantiene|ofrec*|siempre|trabaja|vela|cuenta_con|tiene_como
    como compania|empresa|entidad|grupo|lider|lideres|marca|organizacion
    lider|lideres|pionera|pioneros|referente|referentes ~1 de|del|en ~1 calidad|el|industria|la|mercado|sector|su
    deseamos|deseo|quer*|quisiera|quisieramos|nos_gustaria ~1 comunicar*|expresar*|manifestar*|reafirmar*|reiterar*|transmitir*|trasladar*|hacerle_llegar|hacerte_llegar
    el|firme|mi|nuestra|nuestro|nuestros|total|un ~2 adn|compromiso|dedicacion|disposicion|estandares|excelencia|filosofia|mision|pasion|valores|vocacion|voluntad|razon_de_ser ~1 al|con|de|del|es|esta|por|siempre|son
    nuestr* adn|filosofia|mision|valores|vision|razon_de_ser
    comprometid*|compromiso ~1 con|por ~2 calidad|cliente|clientes|el|excelencia|la|mejora|ofrec*|satisfaccion|servicio|sostenibilidad
    nuestro ~1 firme? compromiso
    apostamos|esforzamos|esmeramos|luchamos|trabajamos|trabajando|velamos|nos_esforzamos ~2 cada|constantemente|dia|diariamente|duro|incansablemente|para|por|siempre ~3 brindar*|calidad|clientes|dar*|dia|excelencia|mejor|mejorar|mejores|ofrec*|servicio
    me|nos toma|tomamos|tomo ~1 absolutamente|muy|siempre ~1 en serio
    el|los|nuestro|nuestros ~1 cliente|clientes|huespedes|pacientes|pasajeros|usuarios ~3 centro|corazon|eje|primero|prioridad|siempre
    altos|elevados|maximos|mejores|mas_altos estandares|indices|niveles
    calidad|excelencia ~1 como|de|del|en|es|forma|y ~2 adn|atencion|bandera|confianza|excelencia|nuestr*|objetivo|prioridad|servicio
    maxima|nuestra prioridad ~2 calidad|cliente|clientes|excelencia|satisfaccion|seguridad|siempre
    la ~1 maxima|mayor|mejor|optima atencion|calidad|experiencia
    mejor experiencia posible
    ponemos ~2 cliente|clientes|corazon|empeno|todo_nuestro
    nos avala|avalan|caracteriza|define|distingue|enorgullec*|preocupa_la_calidad
    lleva|llevamos ~1 # ~1 anos ~2 brindando|comprometid*|ofreciendo|siendo|sirviendo|trabajando|al_servicio
    anos|decadas|trayectoria ~1 de ~1 experiencia|historia|tradicion
    atencion|experiencia|servicio ~1 de ~1 calidad|excelencia|primera|primer_nivel
    linea|en_linea con nuestr* ~1 compromiso|politica|valores
    esta|la|nuestra cadena|compania|direccion|empresa|entidad|firma|institucion|marca|organizacion ~1 apuesta|comunica|condena|desea|expresa|lamenta|manifiesta|reafirma|rechaza|reitera|asume_su|quiere_expresar|quiere_manifestar|quiere_trasladar
    ratific*|reafirm*|refrend*|reiter*|renov* ~2 apuesta|compromiso|vocacion|voluntad
    absoluto|decidid*|firme|maximo|nuestra|nuestro|pleno|su|total ~1 compromiso|rechazo|vocacion ~2 a|con|de|es|hacia
  `,
  L25: `
    procedemos|proceder|procedera|procederan|procedere|procederemos|procedido|procedimos|se_procede|se_procedera
    da|dado|damos|dando|dar*|dio ~1 curso|parte|tramite|traslado
    traslado ~2 area|caso|departamento|queja
    a la brevedad|mayor|menor|mas_pronta ~1 brevedad|celeridad|prontitud?
    con la mayor ~1 brevedad|celeridad|diligencia|prontitud
    antedich*|incidencia|negociado|susodich*|dicha_incidencia|dicho_asunto|mencionad*_solicitud|referid*_caso
    qued* ~1 a|atent*|pendient* ~1 a? ~2 comentarios|comunicacion|consulta|cualquier|disposicion|duda|espera|respuesta|su|sus|tu|tus
    a|con|para ~1 efectos|fines|los ~1 efectos|fines ~1 consiguientes|de|oportunos|pertinentes
    a efectos de
    en aras de
    agradecemos|agradecere|agradeceriamos|rogamos|solicitamos ~1 haga|hagas|indique|nos|que|remita|se|tenga
    rogamos
    sirvanse|sirvase|hacernos_llegar|haga_llegar|haganos_llegar|nos_haga_llegar|nos_hiciera_llegar|tenga_a_bien|tengan_a_bien|tuviera_a_bien
    asunto|caso|consulta|expediente|peticion|queja|reclamacion|reclamo|requerimiento|solicitud|tema ~2 canalizad*|derivad*|elevad*|escalad*|gestionad*|ingresad*|procesad*|radicad*|remitid*|tramitad*|turnad*|analizad*_por|atendid*_por|en_curso|en_estudio|en_gestion|en_tramite|sigue_su_curso
    estamos|fue|he|hemos|sera|esta_siendo|ha_sido|se_ha|vamos_a ~1 canalizad*|derivad*|elevad*|escalad*|gestionad*|notificad*|radicad*|redirigid*|remitid*|tramitad*|trasladad*|turnad*
    area|departamento|equipo|instancia|organo|personal|seccion|servicio|unidad ~1 adecuad*|competente|correspondiente|encargad*|indicad*|oportun*|pertinente|responsable
    le|les|se|te ~1 comunica|comunicamos|comunico|informa|informamos|informo|manifestamos|notificamos|participamos|hacemos_saber a|de|que
    en ~1 atencion|contestacion|referencia|relacion|respuesta ~1 a|al|con ~2 comentario|consulta|escrito|mensaje|queja|reclam*|solicitud|su|tu
    conforme|segun|con_arreglo|de_acuerdo|en_virtud ~1 a|al|con|de? ~2 cauces|normativa|procedimiento*|proceso|protocolo*|lo_dispuesto|lo_establecido|lo_previsto|plazos_establecidos
    protocolo ~1 correspondiente|establecido|interno|de_actuacion
    previa|una_vez ~1 comprobacion|finalizad*|gestionad*|realizad*|validacion|validad*|verificacion
    se ~1 encuentra|esta|estan|ha|han|le|les ~1 brindara|comunicado|contactara|dado|dara|estara|estudiara|gestionara|informara|notificado|procedido|remitira|revisara|tramitara|valorara|en_curso|en_proceso|en_tramite
    se analizara|atendera|dara|estudiara|gestionara|procesara|remitira|tramitara|valorara
    aperturar*|cumplimentar*|cursar*|efectuar*|realizaremos|solventar*|subsanar*|apertura_del|gestiones_oportunas|gestiones_pertinentes|las_gestiones|llevar_a_cabo|realizar*_las_gestiones
    cualquier ~1 aclaracion|consulta|cosa|duda ~1 o? ~1 adicional|consulta|estamos|que|quedamos|al_respecto|no_dude|no_dudes
    no dude|dudeis|duden|dudes en
    citada|citado|dicha|dicho|mencionada|mencionado|referida|referido asunto|caso|circunstancia|incidencia|reclamo|situacion|solicitud|tema
    mediante|por|a_traves_de ~1 del|el|este|la ~1 conducto|presente
    encontramos|estamos ~1 canalizando|gestionando|tramitando|realizando_las
    canalizaremos|derivamos|derivaremos|elevaremos|escalamos|escalaremos|gestionamos|gestionaremos|remitiremos|tramitamos|tramitaremos|turnaremos
    su|tu gestion|peticion|requerimiento
    nos|para ~1 pondremos|ponemos|poner* en contacto con contigo|tigo|usted|ustedes
  `,
  L26: `
    llama|llame|llamen|marca|marque a|al ~3
    abra|abre|acerc*|acud*|acérc*|busca*|chequea|completa|complete|comunic*|comuniq*|consult*|cont*|diligencia|dirig*|dirij*|dm|entra|entre|envi*|escrib*|habl*|hacenos|haganos|haznos|inbox|ingres*|llam*|mand*|marc*|marque|md|pas*|poneos|ponganse|pongase|ponte|radica|rellen*|revisa|solicit*|tramit*|usa|use|utiliz*|visit*|le_esperamos|le_leemos|te_esperamos|te_leemos ~4 #|aplicacion|app|atencion|canal|canales|centralita|chat|contacto|correo|directo|dm|dms|email|formulario|formularios|inbox|interno|linea|mail|md|mensaje|mensajes|messenger|mp|oficina|oficinas|pagina|portal|privadito|privado|soporte|sucursal|telefono|tienda|web|whatsapp|area_clientes|atencion_al_cliente|call_center|linea_de_atencion|servicio_al_cliente
    comunicate|comuniquese|contactanos|contactate|contactenos|contactese|escribanos|escribenos|escribinos|hablanos|llamanos|llamenos|mandanos_dm|mandanos_md
    dm|inbox|md|privado ~1 pls|porfa|por_favor
  `,
  L27: `
    lo ~1 acaecido|acontecido|ocurrido|pasado|sucedido|que_comentas|que_cuentas|que_ha_pasado|que_indicas|que_mencionas|que_nos_comenta|que_nos_comentas|que_nos_cuenta|que_nos_cuentas|que_nos_dices|que_paso
    esta|la|su|tu experiencia|situacion
    leer esto
    mala experiencia
  `,
  L31: `
    apreciad*|distinguid*|estimable|estimables|estimad*|respetad* ~1 amiga|amigo|clienta|cliente|clientes|senor|senora|senores|usuaria|usuario|usuarios?
    muy senor|senora|senores mia|mio|mios|nuestro
    afectuosamente|atentamente|atte|cordialmente|respetuosamente|suyo_afectisimo
    reciba|reciban|recibe ~1 mi|nuestro|nuestros|un ~2 saludo|saludos
    afectuoso|atento|cordial saludo
    saludos afectuosos|atentos|cordiales
    sin mas|otro particular
    a quien corresponda|proceda|pueda_interesar
    por intermedio|medio de del|esta|este|la presente
    por la presente
    quedamos|quedo de usted|ustedes
    le|les saluda|saludan
    en espera|la_espera de ~1 su|sus|tu|tus
  `,
  L32: `
    comprend*|entend*|entiendo|imagin*|sabemos|se ~2 bien|completamente|perfectamente|totalmente|muy_bien? ~2 coraje|decepcion|descontento|desesperacion|disgusto|enfado|enojo|frustracion|impotencia|inconformidad|indignacion|inquietud|malestar|molestia|preocupacion|sentir|como_se_siente|como_te_sientes|lo_frustrante|lo_incomodo|lo_molesto|por_lo_que|su_situacion|tu_situacion
    comprend*|entend*|entiendo|sabemos|se que ~2 debe|es|puede|resulta ~2 complicado|desagradable|desesperante|dificil|frustrante|incomodo|molesta|molesto
    estamos|estoy|seguimos ~1 aca|aqui|para ~1 para? ~1 apoyar*|atender*|ayudar*|servir*|lo_que
    siempre ~1 aqui|contigo|a_su_lado|a_tu_lado
    en que ~1 le|les|os|te? ~1 podemos|podria|puedo ayudar*|servir*
    como modelo de lenguaje
    como|soy ~1 el|la|tu|un|una ~1 asistente|bot|chatbot|ia|robot|inteligencia_artificial
    asistente digital|virtual
    agradec*|gracias ~1 por ~1 acercarse|acercarte|comunicar*|confiar|contactar*|dirigirse|dirigirte|escribir|escribirnos|ponerse|ponerte|preferirnos|su_mensaje|su_preferencia|tu_comunicacion|tu_confianza|tu_mensaje|tu_paciencia_y
    nos ponemos ~1 en ~1 su|tu|vuestro lugar|piel|zapatos
    me pongo en su|tu lugar|piel|zapatos
    empatiz*|solidariz*
    lament*|sent*|sient* ~1 muchisimo|mucho|profundamente|sinceramente|de_verdad? ~1 que ~1 haya|hayais|hayan|hayas|no|su|tu ~1 experiencia|experimentado|pasado|sido|sufrido|tenido|vivido ~2 agradable|asi|eso|esperada|esperado|esto|experiencia|mala|por|satisfactoria|situacion
    lament*|sent* ~2 esta|la|su|tu|una ~1 desagradable|mala|pobre experiencia
    deseo|esperamos|espero ~1 que ~3 bien|encuentr*|haya_sido_de|sea_de_ayuda|te_haya_ayudado
    no esta|estas sol*
    su|tu ~1 experiencia|situacion ~2 comprensible|entendible|legitima|valida
    es ~1 completamente|muy|perfectamente|totalmente? ~1 comprensible|entendible|logico|normal ~1 que ~1 este|estes|se|te|tu
    tus sentimientos
    le|te escuchamos|leemos ~1 y ~2 ayud*|comprend*|entend*|importa
    lamentamos escuchar|leer|oir
    ha|hayas|tengas ~1 un|una ~1 experiencia|mala ~1 experiencia?
    comprendemos|comprendo|entendemos|entiendo|imaginamos|imagino|sabemos|se ~1 como|cuan|lo|que ~2 desagradable|dificil|duro|estresante|frustrante|incomod*|molest*|pesad*|sentira|sentiras|sentis|siente|sientes
    alegria|encantad*|gusto|honor|placer ~2 asist*|atend*|ayudarle|ayudaros|ayudarte|orient*|servir*
    hacemos|hacernos|hago ~1 cargo ~1 de|del ~2 bronca|decepcion|disgusto|enfado|enojo|frustracion|malestar|molestia
    lamentamos|lamento|sentimos|siento ~1 mucho? ~1 escuchar|leer|oir|saber ~1 eso|esta|esto|lo|que|su|tu
  `,
} as const;
