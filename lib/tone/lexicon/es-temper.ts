/** B · Temper: commands to calm down, sarcasm, belittling (L11–L14), in the phrase language of lib/phrases/phrase-pattern.ts, one a line. */
export const temperEs = {
  L11: `
    ~ !cala|con|con_la|menuda|la|mucha|playa|su|tu|vuestra calma
    calmad|calmaos|calmate|calmemonos|calmense|calmese|calmo|cálmate|relajate|relajese|relax|serenate|serenese|sosiegate|tranqui|tranquil|tranquilicense|tranquilicese|tranquilizaos|tranquilizate|tranquis
    !ambiente|equipo|sitio|zona ^tranquila|tranquilas|tranquilo|tranquilos !que_ya
    estate|este|pongase|ponte|quedate|quedese|tu|usted|ustedes|vos ~1 calmada|calmado|tranquila|tranquilas|tranquilo|tranquilos
    ~ manten*|mas|pedimos|pido|rogamos|ruego|ten|tenga|algo_de|tomatelo_con|tomeselo_con|un_poco_de ~2 calma|compostura|paciencia|serenidad|tranquilidad
    ^paciencia
    no ~1 os|se|te ~1 acelere|aceleres|agobie|agobies|alborotes|altere|alteren|alteres|cabrees|caliente|calientes|desespere|desesperes|embales|encabrones|enfade|enfades|enoje|enojen|enojes|estreses|exalte|exaltes|irrite|irrites|moleste|molestes|ofusque|ofusques|ponga|pongais|pongan|pongas|sofoques|sulfure|sulfures|preocupes_tanto
    no es|hace|hay|vale ~2 alterarse|alterarte|drama|dramas|dramatizar|enfadarse|enfadarte|enojarse|enojarte|exaltarse|gritar|gritos|molestarse|ponerse|ponerte
    deja|deje|evita|evite|menos|sin ~1 los? ~1 alterarse|drama|dramas|gritar|gritarnos|gritos|histerias|insultar|nervios
    baja|bajad|baje|bajemos|bajen|bajá|controla|controle|cuida|cuide|modera|modere|relaja|suaviza ~1 el|ese|los|su|tu|un ~2 cambio|humos|lenguaje|palabras|revoluciones|temperamento|tono|vocabulario|volumen
    bajale|bajele|bajenle
    toma|tomate|tomese ~1 aire|un_respiro|un_te|una_tila|una_valeriana
    !el|enchuf*|desenchuf*|apaga*|apague*|router|boton|y|modem cuenta|cuente hasta ~1 diez|tres
    echa* el freno
    cool it
    no ~2 falta|necesario|necesidad|hay_por_que|motivo_para ~2 alterarse|enfadarse|gritar|insultar|os|perder|ponerse|ponerte|se|te ~1 alter*|as*|calient*|enfad*|enoj*|exalt*|irrit*|los|pong*
    llevalo|tomalo|tomatela|tomatelo|tomelo|tomeselo ~1 con|de ~1 calma|filosofia|humor|otra|soda
    respir* ~1 hondo|profundo|tranqui*|un_poco
    no arme|armes|haga|hagais|hagan|hagas|monte|montes ~1 mas|un|una ~1 berrinche|circo|coraje|drama|escandalo|numero|pollo|rabieta|show
  `,
  L12: `
    agradec*|gracias ~1 por ~1 esa|la|su|tan|tanta|tu|un|vuestr* ~2 amabilidad|amable|amables|bonit*|brillante*|carino|clase|constructiv*|cordial|delicad*|dulce*|educacion|elegante|encantador*|exquisit*|fina|finura|gentileza|iluminarnos|ilustrarnos|leccion|lecciones|magistral|maravillos*|poesia|sabias|sabidur*|simpatia|simpatic*|sutil*|bonita_leccion
    le|te agradecemos ~3 amabilidad|delicadeza|educacion|elegancia|finura|simpatia|sutileza
    gracias por ensenarnos|explicarnos|iluminarnos|ilustrarnos|tan|compartir_tu_sabiduria|el_curso|la_clase
    que alegria|bonito|emocion|gusto|honor|ilusion|lindo|maravilla|placer|sorpresa ~2 otra|que|tan|tenerlo|tenerte|tus|ver|verte|nos_da ~2 insultos|mas|mensaje|nuevo|otra|queja|quejas|semana|siempre|tan|vez
    que sorpresa
    ~ bravo|chapo|enhorabuena|felicidades|felicitaciones|ole ~1 acabas|acertaste|descubriste|genio|ha|has|por|que
    ^aplausos|bravo|chapeau|ole
    cuanta|cuanto amabilidad|amor|carino|delicadeza|educacion|elegancia|sabiduria|simpatia|ternura
    me|nos alegra|apasiona|encanta|encantan|fascina ~2 comenzar|empezar|leer*|que|recibir|tus ~5 gritos|insult*|quejas
    un placer ~2 leerle|leerte|siempre|tenerte|verte|como_siempre
    ^claro|seguro|si|claro_que_si|por_supuesto ~1 campeon|campeona|faltaria|genio|guapo|hombre|listo|majestad|como_no|lo_que_tu_digas|senor_experto|todo_el_mundo
    claro_que_si ~1 campeon|genio|guapi|lo_que|tienes_toda|usted_manda
    toda la razon del mundo
    muy|que|super|tan ~1 constructiv*|educado|elegante|fino|graciosa|gracioso|ingenios*|madura|maduro|origina|original|profesional|sutil|util ~1 aporte|comentario|critica|de|gracias|lo|por|su|todo|tu
    brillante|buen|gran|interesante|menudo|profundo|que|vaya analisis|aportacion|aportazo|aporte|argumento|descubrimiento|reflexion
    otra|otro ~1 catedratico|entendido|experta|experto|genio|iluminado|ingeniero|lista|listo|sabio|critico_gastronomico
    mira|vaya ~1 que ~1 amable|bien|casualidad|graciosa|gracioso|lista|listo|simpatic*
    ^ah|anda|huy|oh|uy|vaya ~1 cuanto|mira|otro|que|pero_que
    descubriste america|el_agua|la_polvora
    has descubierto america|el_fuego|la_polvora
    premio ~1 a|al|para
    disculpe|perdon|perdona ~1 alteza|majestad|por_existir|por_respirar|que_respiremos|su_senoria
    usted siempre tan
    siempre tan ~1 amable|educad*|positiv*|puntual|simpatic*
    aplauso|aplausos|medalla|ovacion ~1 lento|para|por
    me|nos ha|habeis|has alegrado|arreglado ~1 el|la dia|manana|semana|tarde
    que hariamos|haríamos sin ti|tus|usted|vos
    menuda|menudo|que|vaya|wow ~1 amable|bonit*|delicad*|educad*|elegante|encantador*|fin*|hermos*|lind*|original|simpatic* ~1 detalle|forma|manera|maneras|modales|modo|tono
    ah|aja|claro|si|ya ~3 culpa|siempre|todo ~2 culpa|nuestr*|siempre
    la ~1 culpa ~1 siempre|es_siempre
    siempre ~1 es|tenemos|tiene|tienen ~1 la? culpa
    damos|dan|den|doy|ganado|ganaste|lleve*|merece|merecen|mereces ~2 aplauso|diploma|estrellita|medalla|oscar|premio|trofeo
    que detallazo|fantasia|gracia|graciosa|gracioso|honor|nivel|nivelazo
    la|le|lo|te contratamos|contrataremos|fichamos|ficharemos|nombramos
    que crack|genio|inteligente|lince|lista|listo|ojo|vista ~2 eres|es|sos|tenes|tiene|tienes
  `,
  L13: `
    con todo ~1 el? ~1 carino|respeto
    por si no ~2 dado*|enterado|ha|habias|has|lo|record*|recuerd*|sab*|se|te
    como ~1 ya? ~1 bien|comprend*|deberia|deberias|entend*|imagin*|podra|podras|sabe|sabes|sabra|sabran|sabras|sabreis|supond*
    comprendera|comprenderan|comprenderas|comprendereis|entendamos|entendera|entenderan|entenderas|entendereis|entendes ~1 que
    no ~1 estoy|sabemos|se ~1 segur*|si ~2 enter*|ha|habras|has|leiste|leyo|recuerda|recuerdas|sabe|sabes|te|viste|dado_cuenta
    asumimos|asumo|confio|entiendo|espero|imaginamos|imagino|suponemos|supongo|doy_por_hecho ~1 que ~2 comprend*|entiend*|eres|ha|habra|habras|has|leiste|leyo|sab*|sois|vio|viste|no_leiste|no_viste
    imagino|supongo que ~1 no
    enesima|millonesima|por_enesima vez
    si ~1 os|se|te ~1 digna|dignas|fija|fijaras|fijas|hubieras|molesta|molestaras|molestas|molestase|toma|tomaras|tomas ~3 bien|buscar|en|leer|leerlo|mirar|molestia|vera|veras
    si ~1 lee|leen|lees|leyera|leyeras|miras|mirases|presta|prestas ~1 atencion|atentamente|bien|con|el|la|las|nuestr*
    ~ le|les|os|te ~1 recordamos|recordaria|recuerdo ~1 nuevamente|que|una_vez_mas
    recordarle|recordarles|recordaros|recordarte ~1 que
    cabe|conviene|permit*|vale_la_pena ~1 recordar|recordarle|recordarles|recordarte|senalar|que_le_recuerde|que_te_recuerde
    es|parece|queda|resulta ~2 claro|evidente|logico|notorio|obvio|patente|sabido ~1 que ~1 hay|los|nadie|ni|no|quiere|quieres|si|tiene|tienes
    claramente|evidentemente|logicamente|naturalmente|obviamente|por_supuesto ~2 es|eso|hay|los|ni|no|si|tiene|tienes|tu
    que yo sepa
    nadie ~1 le|les|os|te ~1 apunto|forzo|mando|obliga|obligaba|obligo|pidio|puso|ha_obligado
    ya ~1 eres|es|sois|somos|tienes|va ~1 adulta|adulto|adultos|edad|grande|grandecita|grandecito|mayor|mayorcita|mayorcito|mayorcitos
    a|para su|tu|vuestra ~1 conocimiento|informacion
    fyi
    lo ~1 que ~1 ocurre|pasa ~2 es que ~1 no|tu|usted ~1 entiend*|lees|leiste|quiere|quieres|sabes
    si ~1 quiere|quieres ~1 le|se|te la|lo ~1 dibujamos|dibujo|repito|explico_con
    a ver ~1 si ~1 asi|entiend*|lo|queda|nos_entend*
    a_ver_si ~2 claro|entendemos|entera*|entiende*
    no ~1 es ~1 tan ~1 complicado|dificil ~1 de|entender|leer|verdad
    es ~1 tan ~1 facil|sencillo|simple como
    basta ~1 con ~1 abrir|fijarse|leer|mirar|saber
    bastaba|solo ~1 con|habia|hay|tenias|tiene|tienes ~1 que? ~1 fijarse|leer|mirar|preguntar
    con ~1 el ~1 debido ~1 respeto
    lamento|sentimos|siento ~1 que|si ~2 no ~3 comprend*|entend*|entiend*|sepa|sepas
    si no le|te convence|gusta|parece ~3 otra|otro|puedes|puerta|sitio|no_vengas
    disculpa|perdona|perdone ~1 que ~1 no ~2 adivin*|magos|telepat*|atendamos_solo
    no somos ~1 adivin*|dioses|mago|magos|maquinas|ong|robots|videntes|tus_criados
    gracias ~1 por ~2 nada
    hacemos|hacer|hago magia|milagros
    atendemos|hay|tenemos ~1 a? ~1 mas|muchos|otras|otros ~1 clientes|cosas|personas ~2 ademas|aparte|como|que|tu|usted|a_parte
    no ~1 eres|es ~1 el ~1 centro|unico
    ya ~1 dira*|vera|veras ~1 tu
    tu|usted sabra|sabras|vera|veras
    alla|allá tu|usted|vos
    lee|leen|lees|leiste ~1 acaso|bien|el|la|lo ~4 <mark>
    acaso ~1 no?
    por si ~2 acuerdas|interesa|sabe|sabes|sabia|sabias|quiere_saber|quieres_saber
    no eres|es|sois|son|sos ~1 el|la|los|nuestra|nuestro? ~1 unica|unico|unicos ~1 caso|cliente|clientes|pedido|persona|del_mundo|en_el_mundo|que_espera
    le|lo|te|les_lo|os_lo|se_lo|te_lo ~1 aclaro|cuento|explicamos|explico|repetimos|repito ~1 clarito|despacio|despacito|nuevamente|con_dibujos|con_manzanas|de_nuevo|otra_vez|por_ultima|una_vez_mas
    puesto|ya que no ~1 le|lo|se|te? ~1 capt*|entend*|leis*|leyo|parece|quedo
    despacito|con_manzanas|con_manzanitas|con_peras_y_manzanas
    atendemos|hay|tenemos ~1 a? ~1 mas|muchos|otras|otros ~1 casos|clientes|gente|pasajeros|personas ~2 ademas|antes|aparte|delante|esperando|tambien
    no hay|somos|soy|tenemos ~1 ningun*|una? ~1 adivino|adivinos|dioses|mago|magos|robots|superheroes|varita|bola_de_cristal
    acaso|igual|quiza|quizas|a_lo_mejor|puede_que|tal_vez ~3 no ~3 cuenta|enterado|fijado|leido|percatado|sabe|sabias|visto
    si ~2 hubiera|hubierais|hubieras|hubieses ~1 dedicado|dignado|molestado|parado|tomado ~4 leer*|minuto|mirar*|preguntar*|segundo
  `,
  L14: `
    apenas|meramente|nomas|simplemente|solamente|solo|unicamente|no_son_mas_que|tan_solo ~1 eran|es|esperaste|espero|falta|faltan|fue|fueron|ha|han|hay|hubo|lleva|llevas|pasaron|se|son|tardamos|tardo|tiene|tienes|va|van ~1 #|cosa|dos|poco|retrasado|retraso|sido|trata|un|una|unas|unos
    es|fue|fueron|son|han_sido ~1 apenas|nomas|solamente|solo|nada_mas ~1 #|un|una|unos
    total ~2 #|es|fue|fueron|nadie|para|solo|son|tampoco
    no era|es|fue|sea|seria|son|ha_sido|lo_veo ~1 grave|importante|mucho|tanto|cuestion_de_vida|el_fin_del_mundo|gran_cosa|nada_del_otro_mundo|nada_grave|nada_serio|ningun_drama|ninguna_catastrofe|ninguna_tragedia|para_tanto|tan_caro|tan_grave|tan_importante|tan_largo|tan_mala|tan_malo|tan_terrible|un_drama|una_tragedia
    tampoco|tan_poco ~1 era|es|exageremos|exageres|fue|hay|pasa|sera|son|ha_sido|han_sido ~1 el|mucho|nada|ningun*|para|que|tan|tanto|un|una
    no ~1 dramatic*|dramatiz*|exager*|exajer*|haga_un_drama|hagamos_un_drama|hagas_un_drama|le_des_tanta
    exager* ~1 bastante|mucho|un_poco
    eres|esta|estan|estas|sois ~1 dramatic*|exager*|muy_dramatic*|un_poco_exager*
    un|una|unas|unos ~1 bobada|cosita|demorita|detallito|errorcito|fallito|insignificante|leve|ligera|ligero|mera|mero|minima|minimo|minucia|nimiedad|pequen*|problemita|rasgunito|raspon|retrasito|simple|tonteria|detalle_menor|detalle_sin|poquito_de_retraso|ratito_de_espera
    bobada|demorita|detallito|errorcito|fallito|minucia|nimiedad|pequenez|problemita|retrasito|tonteria|tonterias
    sin ~1 demasiada|mayor|mucha|ninguna? gravedad|importancia
    poca cosa|importancia|monta
    cosas|eso|esto|estas_cosas|son_cosas ~1 ocurren|pasan|que ~1 en|ocurren|pasan|suceden|todos
    eso|esto|estas_cosas ~1 le? ~1 ocurre|ocurren|pasa|pasan|sucede|suceden|puede_pasar ~1 a|en|hasta ~1 cualquiera|todas|todo|todos|veces|las_mejores|los_mejores
    ^no pasa nada
    no_pasa_nada ~1 cualquiera|es|eso|hombre|mujer|por|si
    no ~2 fin del mundo
    existen|hay ~1 casos|cosas|gente|problemas ~1 mucho? ~1 peor|peores|mas_graves|mas_importantes
    podia|podria|pudo ~1 haber|ser ~1 sido? peor
    no ~1 hay ~1 que ~1 armar|hacer|montar ~1 tanto|un circo|drama|escandalo|lio|mundo|show
    ahog* ~2 vaso
    tanto ~1 drama|escandalo|lio|problema|ruido|show por
    por ~1 #|un|una|unas|unos ~1 centimos|dias|euros|minutito|minutos|pesos|soles ~1 de|nada|no|tampoco
    casi ~1 ni|no ~1 se ~1 aprecia|nota|ve
    apenas ~1 se ~1 aprecia|distingue|nota|ve
    no le ~1 de|demos|des ~1 mas|mayor|tanta ~1 importancia|vueltas
    lo ~1 importante ~1 es ~1 que
    al_menos|por_lo_menos ~1 ha|has|le|no|te|ya ~1 fue|funciona|lleg*
    es|fue|ha_sido ~1 nada ~1 mas
    de na|nada|nada_de_nada ~1 ya
    nada ~1 grave|serio
    una nadería
    tampoco ~4 drama|grave|hunde|mata|mato|muere|murio|tan|tragedia|fin_del_mundo|para_tanto|pasa_nada
    no ~2 mata|mato|muere|murio a|de|por calor|eso|esto|frio|hambre|nada|nadie
    nadie ~2 morira|muere|muerto|murio|va_a_morir
    no ~1 es|fue|hay|sera ~1 el|ningun|ninguna|un|una? ~1 catastrofe|crimen|delito|drama|emergencia|tragedia|fin_del_mundo
    cosas|hay|peores ~1 cosas|mucho|peores ~1 hay|pasan|peor|peores
    a ~1 cualquiera|quien|todos|todo_el_mundo ~1 le|no|nos ~1 ocurre|pasa|ha_pasado|puede_pasar
    acaba|acabara|acabo|cae|hunde|para|termina ~1 el mundo
  `,
  delight: `
    gracias ~2 por ese|semejante|tan|tanta|tanto|tantos|tu|todo_ese ~1 amabilidad|amor|carino|cortesia|delicadeza|entusiasmo|simpatia|ternura
    que alegria|bonito|detalle|dulce|encanto|ilusion|lindo|maravilla ~1 de|leer*|mensaje|por|que|su|tu
    da gusto
  `,
} as const;
