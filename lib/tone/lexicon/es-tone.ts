/** B · Tone, Spanish. */
export const toneEs = {
  L11: `
    !tu|su|vuestra|con|mucha|la calma
    calmate|calmese|calmaos|calmense|calmad|calmemonos|calmo|tranquilizate|tranquilicese|tranquilizaos|tranquilicense|serenate|serenese|sosiegate|relajate|relajese|relax|tranqui|tranquis|tranquil|cálmate
    !equipo|ambiente|zona|sitio ^tranquilo|tranquila|tranquilos|tranquilas !que_ya
    tu|usted|vos|este|estate|quedate|quedese|pongase|ponte|ustedes ~1 tranquilo|tranquila|tranquilos|tranquilas|calmado|calmada
    un_poco_de|manten*|pedimos|pido|ruego|rogamos|tomatelo_con|tomeselo_con|tenga|ten|mas|algo_de ~2 calma|tranquilidad|serenidad|paciencia|compostura
    ^paciencia
    tenga|ten|tene|tengan|tened|pedimos|pido|rogamos ~1 un_poco_de|algo_de|mas|un_poquito_de? paciencia
    no ~1 te|se|os ~1 pongas|ponga|pongais|pongan|alteres|altere|alteren|exaltes|exalte|enfades|enfade|enojes|enoje|enojen|molestes|moleste|sulfures|sulfure|agobies|agobie|desesperes|desespere|sofoques|calientes|caliente|preocupes_tanto|embales|aceleres|acelere|cabrees|irrites|irrite|estreses|ofusques|ofusque|encabrones|alborotes
    no ~1 hace|hay|vale|es ~2 alterarse|alterarte|enfadarse|enojarse|ponerse|ponerte|gritar|exaltarse|gritos|enfadarte|enojarte|molestarse|drama|dramas|dramatizar
    sin|menos|deja|deje|evita|evite ~1 los? ~1 nervios|dramas|drama|gritos|gritar|gritarnos|alterarse|histerias|insultar
    baja|baje|bajá|bajemos|bajen|bajad|modera|modere|cuida|cuide|controla|controle|relaja|suaviza ~1 el|ese|un|su|tu|los ~2 tono|cambio|revoluciones|humos|vocabulario|lenguaje|volumen|temperamento|palabras
    bajale|bajele ~1 a|un|dos ~2 rayas|tono|intensidad|drama
    bajale|bajele|bajenle
    respira|respire|respirá|respiremos ~1 hondo|profundo|un|tranquil*|y|antes
    toma|tomate|tomese ~1 aire|una_tila|una_valeriana|un_respiro|un_te
    no ~1 es|hay ~2 para ponerse|enfadarse|enojarse|tanto_enfado|alterarse
    cuenta|cuente hasta ~1 diez|tres
    echa* el freno
    cool it
  `,
  L12: `
    gracias|agradec*|agradecemos ~1 por ~1 tu|su|tan|un|tanta|la|esa|vuestr* ~2 amable|amables|bonit*|simpatic*|maravillos*|encantador*|elegante|fina|delicad*|cordial|sutil*|sabidur*|clase|leccion|educacion|exquisit*|dulce*|constructiv*|poesia|carino|amabilidad|simpatia|lecciones|brillante*|magistral|sabias|finura|gentileza|delicadeza|bonita_leccion|ilustrarnos|iluminarnos
    le|te agradecemos ~3 educacion|finura|amabilidad|elegancia|sutileza|simpatia|delicadeza
    gracias por ilustrarnos|iluminarnos|ensenarnos|explicarnos|compartir_tu_sabiduria|la_clase|el_curso|tan
    que sorpresa|ilusion|alegria|gusto|placer|maravilla|honor|bonito|lindo|emocion ~2 tan|nos_da|leer|otra|ver|verte|tus|que|tenerte|tenerlo ~2 insultos|quejas|otra|vez|semana|mensaje|siempre|mas|tan|nuevo|queja
    que sorpresa
    enhorabuena|felicidades|felicitaciones|bravo|chapo|ole ~1 por|has|ha|acabas|que|acertaste|descubriste|genio
    ^bravo|chapeau|ole|aplausos
    cuanto|cuanta carino|amor|amabilidad|educacion|simpatia|elegancia|sabiduria|ternura|delicadeza
    nos|me encanta|encantan|fascina|apasiona|alegra ~2 empezar|comenzar|leer*|recibir|que|tus ~5 insult*|asi|dia|quejas|como|mensajes|gritos
    un placer ~2 como_siempre|leerte|leerle|verte|tenerte|siempre
    ^claro|claro_que_si|por_supuesto|seguro|si ~1 campeon|campeona|genio|senor_experto|hombre|como_no|lo_que_tu_digas|faltaria|majestad|todo_el_mundo|guapo|listo
    claro_que_si ~1 campeon|genio|guapi|tienes_toda|usted_manda|lo_que
    toda la razon del mundo
    muy|que|tan|super ~1 constructiv*|maduro|madura|ingenios*|origina|original|elegante|util|fino|sutil|educado|gracioso|graciosa|profesional ~1 lo|de|tu|su|por|aporte|comentario|gracias|critica|todo
    muy|que|tan ~1 constructiv*|educad*|maduro|elegante ~1 lo_tuyo|lo_suyo|de_su_parte|de_tu_parte|tu|su|aporte|critica
    gran|menudo|vaya|que|buen|brillante|interesante|profundo aporte|aportacion|argumento|analisis|reflexion|descubrimiento|aportazo
    otro|otra ~1 experto|experta|genio|sabio|entendido|ingeniero|catedratico|iluminado|critico_gastronomico|listo|lista
    mira|vaya ~1 que ~1 bien|listo|lista|gracioso|graciosa|simpatic*|amable|casualidad
    ^ah|anda|vaya|uy|oh|huy ~1 que|mira|otro|cuanto|pero_que
    descubriste america|la_polvora|el_agua
    has descubierto la_polvora|america|el_fuego
    premio ~1 a|al|para
    merece|mereces|merecen un_premio|un_oscar|un_aplauso|medalla
    disculpe|perdon|perdona ~1 majestad|alteza|su_senoria|que_respiremos|por_existir|por_respirar
    usted siempre tan
    siempre tan ~1 amable|simpatic*|positiv*|educad*|puntual
    aplauso|aplausos|medalla|ovacion ~1 para|por|lento
    nos|me has|ha|habeis alegrado|arreglado ~1 el|la dia|manana|tarde|semana
    que haríamos|hariamos sin ti|usted|vos|tus
  `,
  L13: `
    con todo ~1 el? ~1 respeto|carino
    por si no ~2 sab*|record*|recuerd*|dado*|enterado|habias|has|ha|te|se|lo
    por si acaso ~1 no
    como ~1 ya? ~1 comprend*|entend*|supond*|imagin*|sabes|sabe|sabras|sabra|deberias|deberia|sabreis|sabran|podras|podra|bien
    como|tal_y_como usted|tu|vos|bien|seguramente|debe|debes|deberia|deberias ~1 saber|sabe|sabes|comprendera|entendera|debiera|debe
    entenderas|entendera|entendereis|entenderan|comprenderas|comprendera|comprendereis|comprenderan|entendes|entendamos ~1 que
    no ~1 se|sabemos|estoy ~1 si|segur* ~2 sabes|sabe|enter*|dado_cuenta|has|ha|recuerdas|recuerda|te|leiste|leyo|viste|habras
    supongo|suponemos|imagino|imaginamos|doy_por_hecho|espero|asumo|asumimos|entiendo|confio ~1 que ~2 sab*|leiste|viste|has|ha|no_viste|no_leiste|habras|habra|leyo|vio|entiend*|comprend*|eres|sois
    imagino|supongo que ~1 no
    por enesima|ultima vez
    por_enesima|enesima|millonesima vez
    si ~1 te|se|os ~1 molestas|molesta|tomas|toma|molestaras|molestase|hubieras|dignas|digna|tomaras|fijas|fija|fijaras ~3 leer|mirar|leerlo|buscar|molestia|bien|veras|vera|en
    si ~1 lees|lee|leyeras|leyera|miras|mirases|prestas|presta|leen ~1 bien|con|el|la|las|atencion|atentamente|nuestr*
    te|le|os|les ~1 recuerdo|recordamos|recordaria ~1 que|nuevamente|una_vez_mas
    recordarte|recordarle|recordaros|recordarles ~1 que
    conviene|vale_la_pena|cabe|permit* ~1 recordar|recordarte|recordarle|recordarles|senalar|que_te_recuerde|que_le_recuerde
    es|resulta|parece|queda ~2 evidente|obvio|claro|patente|logico|notorio|sabido ~1 que ~1 no|ni|nadie|tienes|tiene|quieres|quiere|hay|los|si
    evidentemente|obviamente|logicamente|claramente|naturalmente|por_supuesto ~2 no|ni|tienes|tiene|hay|tu|si|es|los|eso
    que yo sepa
    nadie ~1 te|le|os|les ~1 obligo|obliga|obligaba|ha_obligado|pidio|puso|mando|forzo|apunto
    ya ~1 eres|es|sois|tienes|somos|va ~1 mayorcito|mayorcita|mayorcitos|adulto|adultos|adulta|edad|grandecito|grandecita|grande|mayor
    para|a tu|su|vuestra ~1 informacion|conocimiento
    fyi
    lo ~1 que ~1 pasa|ocurre ~2 es que ~1 no|tu|usted ~1 leiste|entiend*|lees|quieres|quiere|sabes
    si ~1 quieres|quiere ~1 te|se|le lo|la ~1 dibujo|explico_con|repito|dibujamos
    te lo|se_lo ~1 explico|explicamos ~1 otra_vez|despacio|con_manzanas|mas_despacio|de_nuevo|facil|para_que_lo_entiendas
    a ver ~1 si ~1 queda|entiend*|nos_entend*|lo|asi
    a_ver_si ~2 claro|entiende*|entendemos|entiendes|entera*|enteras
    no ~1 es ~1 tan ~1 dificil|complicado ~1 de|leer|entender|verdad
    es ~1 tan ~1 facil|sencillo|simple como
    basta ~1 con ~1 leer|mirar|abrir|saber|fijarse
    solo|bastaba ~1 hay|habia|tienes|tenias|tiene|con ~1 que? ~1 leer|mirar|preguntar|fijarse
    con ~1 el ~1 debido ~1 respeto
    lamento|siento|sentimos ~1 que|si ~2 no ~3 entiend*|entend*|comprend*|sepas|sepa
    si no te|le gusta|convence|parece ~3 otro|otra|puerta|puedes|sitio|no_vengas
    perdona|perdone|disculpa ~1 que ~1 no ~2 magos|adivin*|telepat*|atendamos_solo
    no somos ~1 adivin*|magos|mago|videntes|dioses|tus_criados|robots|maquinas|ong
    gracias ~1 por ~2 nada
    hacer|hacemos|hago magia|milagros
    tenemos|hay|atendemos ~1 a? ~1 mas|otros|muchos|otras ~1 clientes|cosas|personas ~2 que|ademas|aparte|a_parte|tu|usted|como
    no ~1 eres|es ~1 el ~1 unico|centro
    ya ~1 dira*|veras|vera ~1 tu
    tu|usted ~1 mismo|misma|sabras|sabra|veras|vera
    allá|alla tu|usted|vos
    lees|leen|lee|leiste ~1 el|la|lo|bien|acaso ~4 <mark>
    acaso ~1 no?
  `,
  L14: `
    solo|solamente|unicamente|apenas|simplemente|nomas|tan_solo|no_son_mas_que|meramente ~1 son|es|fue|fueron|ha|han|eran|se|llevas|lleva|falta|faltan|va|van|hubo|tiene|tienes|hay|pasaron|tardo|tardamos|esperaste|espero ~1 sido|un|una|unos|unas|#|poco|dos|retraso|trata|cosa|retrasado
    fueron|son|han_sido|fue|es ~1 solo|apenas|solamente|nada_mas|nomas ~1 #|un|una|unos
    total ~2 son|es|fue|fueron|tampoco|solo|nadie|#|para
    no es|fue|sea|seria|ha_sido|era|son|lo_veo ~1 para_tanto|tan_grave|tan_malo|tan_mala|grave|gran_cosa|nada_grave|importante|tan_importante|ningun_drama|un_drama|ninguna_tragedia|una_tragedia|el_fin_del_mundo|mucho|tanto|tan_terrible|tan_largo|ninguna_catastrofe|cuestion_de_vida|nada_del_otro_mundo|nada_serio|tan_caro
    tampoco|tan_poco ~1 es|fue|ha_sido|hay|sera|son|era|pasa|han_sido|exageremos|exageres ~1 para|tan|tanto|un|una|el|nada|ningun*|mucho|que
    tampoco ~1 pasa nada
    no ~1 exager*|dramatic*|dramatiz*|exajer*|hagas_un_drama|hagamos_un_drama|haga_un_drama|le_des_tanta
    exager* ~1 un_poco|mucho|bastante
    estas|esta|estan|sois|eres ~1 exager*|un_poco_exager*|dramatic*|muy_dramatic*
    un|una|unos|unas ~1 pequen*|detallito|detalle_sin|minimo|minima|ligero|ligera|retrasito|demorita|fallito|errorcito|problemita|cosita|tonteria|nimiedad|bobada|simple|mero|mera|leve|insignificante|poquito_de_retraso|rasgunito|detalle_menor|minucia|ratito_de_espera|raspon
    retrasito|demorita|fallito|errorcito|problemita|detallito|tonteria|nimiedad|bobada|minucia|pequenez|tonterias
    sin ~1 mayor|mucha|demasiada|ninguna? importancia|gravedad
    sin importancia
    poca importancia|cosa|monta
    cosas|eso|esto|estas_cosas|son_cosas ~1 que|pasan|ocurren ~1 pasan|ocurren|suceden|en|todos
    eso|esto|estas_cosas ~1 le? ~1 pasa|pasan|ocurre|ocurren|puede_pasar|sucede|suceden ~1 a|en|hasta ~1 cualquiera|todos|todo|todas|veces|las_mejores|los_mejores
    ^no pasa nada
    no_pasa_nada ~1 por|eso|si|es|hombre|mujer|cualquiera
    no ~2 fin del mundo
    hay|existen ~1 problemas|cosas|casos|gente ~1 mucho? ~1 peores|mas_graves|peor|mas_importantes
    podria|pudo|podia ~1 haber|ser ~1 sido? peor
    no ~1 hay ~1 que ~1 hacer|montar|armar ~1 un|tanto drama|mundo|escandalo|lio|show|circo
    ahog* ~2 vaso
    tanto ~1 escandalo|drama|lio|show|ruido|problema por
    por ~1 un|una|unos|unas|# ~1 minutos|euros|pesos|centimos|minutito|dias|soles ~1 no|de|tampoco|nada
    nadie ~1 se ~1 ha? ~1 muere|murio|muerto
    casi ~1 ni|no ~1 se ~1 nota|ve|aprecia
    apenas ~1 se ~1 nota|ve|aprecia|distingue
    no le ~1 des|de|demos ~1 tanta|mas|mayor ~1 importancia|vueltas
    lo ~1 importante ~1 es ~1 que
    al_menos|por_lo_menos ~1 te|le|has|ha|no|ya ~1 lleg*|funciona|fue
    fue|es|ha_sido ~1 nada ~1 mas
    de nada|na|nada_de_nada ~1 ya
    nada ~1 grave|serio
    una nadería
  `,
  L15: `
    feliz|felices|buen|buena|lindo|linda|bonito|bonita|excelente|genial|gran|precioso|precios*|maravillos*|estupend*|magnific*|hermos* ~1 dia|tarde|noche|finde|semana|fin_de_semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|jornada|manana|puente|descanso|verano|vacaciones|fiestas|navidad|ano
    que ~1 tengas|tenga|tengais|tengan|pases|pase|paseis|pasen|disfrutes|disfrute|disfruteis|disfruten ~1 un|una|muy|de|el|la|del|tu|su|buen|bien|lindo ~2 dia|tarde|finde|fin_de_semana|semana|noche|feliz|bonit*|verano
    a ~1 disfrutar|sonreir|brillar|por_el_finde|vivir
    disfruta|disfrute|disfruten|disfrutad|disfruta_mucho ~1 de? ~1 el|la|tu|su|del ~1 dia|finde|semana|tarde|fin|fin_de_semana|sol|puente|verano
    un|muchos|mil|fuerte ~1 abrazo|abrazos|besos|beso|abrazote|besito|besitos|saludos_y ~1 enorme|grande|fuerte|y|gigante|virtual
    ^besitos|besos|besotes|abrazos|abrazo
    animo|mucho_animo ~1 y
    buena|buenas|mucha|mucho ~1 vibra|vibras|onda|energia|rollo|positiva
    energia positiva
    sonrie|sonria|una_sonrisa|con_una_sonrisa
    yupi|yuju|wiii|hurra|viva
    arriba ese|el|esos animo
  `,
  L17: `
    !no|ni|nos_ha_llamado|nunca idiota|idiotas|imbecil|imbeciles|estupido|estupida|estupidos|estupidas|ignorante|ignorantes|gilipollas|payaso|payasa|payasos|tonto|tonta|tontos|tontas|subnormal|subnormales|sinverguenza|sinverguenzas|mentiroso|mentirosa|mentirosos|lloron|llorones|llorona|llorica|lloricas|maleducado|maleducada|boludo|boluda|pelotudo|pelotuda|pendejo|pendeja|cretino|cretina|cretinos|caradura|carota|gentuza|chusma|escoria|basura_de_persona|zoquete|bobo|boba|capullo|cabron|cabrona|hijueputa|hijoputa|malparido|huevon|guevon|weon|mamon|mamona|naco|naca|gato|pinche|culero|patan|grosero|grosera|histerica|histerico|amargado|amargada|amargados|resentido|resentida|muerto_de_hambre|muertos_de_hambre|analfabeto|analfabeta|analfabetos|inutil|inutiles|fracasado|fracasada|perdedor|perdedora|zafio|necio|necia|lerdo|bruto|bruta|cateto|paleto|chillona|verdulera|marrano|corriente_y|ridiculo|ridicula|pesado|pesada|plasta|cansino|cansina|troll|trol|trolls|troles|hater|haters|loca|loco_de|chalado|tarado|tarada|mogolico|garca|chanta|rata|ratas|tacano|tacana|guarro|guarra|babosa|baboso|quejica|quejicas|tocapelotas|tocahuevos|tiquismiquis|desgraciado|desgraciada|infeliz|energumeno|energumena|impresentable|indeseable|prepotente|arrogante|insolente|atrevida|igualado|igualada|conchudo|conchuda|forro|forra|zorra|puta|puto|mierda|verga|carajo|chinga|joder|cojones
    gente|personas|clientes|tipos|usuarios como|asi|de tu|usted|vos|ustedes|vosotros|tu_calana|esa_calana|este_estilo
    no ~1 tienes|tiene|teneis|tienen|tenes|hay ~1 ni? ~1 idea|educacion|verguenza|cerebro|modales|luces|dos_dedos|clase|vida|remedio|cultura
    no tienes ni idea
    como te|se atreves|atreve|atrevés
    me|nos ~1 has|ha|han|habeis|estas ~1 insultado|insultando|ofendido|faltado
    eres|sois|es_usted|sos|usted_es|tu_eres ~2 pesad*|cansin*|insoportable|inaguantable|ridicul*|vergonzos*|patetic*|lamentable|desagradable|maleducad*|faltos*|un_caso|un_problema|tonto|lo_peor|un_chiste|una_broma|limitad*|imposible|toxic*|falso|falsa
    que|menudo|menuda|vaya|tremendo|tremenda|valiente ~1 tipo|tipa|personaje|elemento|individuo|individua|senora|senor|tio|tia|gente|panda|pandilla|cliente|clienta|impresentable|sujeto ~1 mas? ~1 desagradable|pesad*|corriente|maleducad*|de|grosero|ordinari*|insoportable|amargad*|ridicul*|fin*|antipatic*|borde
    menudo|menuda|vaya personaje|elemento|individuo|individua|panda|impresentable|fauna|tropa|nivel|cuadro|joyita
    aprende|aprenda|aprended|aprendan ~1 a ~1 leer|escribir|hablar|comportar*|usar|respetar|educacion|sumar|pensar
    vuelve|vuelva|regresa ~1 al|a_la ~1 colegio|escuela|primaria|guarderia|kinder
    no ~1 das|da|dais|dan ~1 para ~1 mas
    comprate|compre|comprese|buscate|busquese|consiguete|hazte|consiga ~1 un|una|vida|algo ~1 bosque|vida|novio|novia|hobby|trabajo|psicologo|perro|que_hacer|cerebro
    vete|vayase|anda|ande|andate|iros|idos|larg*|pierdete ~1 a ~2 mierda|paseo|cagar|porra|carajo|diablo|infierno|freir|banar|lavar|cuenco|chingada|concha|verga
    vete|vayase|largate|pierdete|esfumate|piérdete ~1 ya|de|por|y|con_viento
    callate|callese|cierra_la_boca|cierra_el_pico|cierre_la_boca|dejanos_en_paz|deja_de_molestar|deje_de_molestar|deja_de_dar|no_molestes|no_moleste|no_jodas|no_seas_pesad*|deja_de_llorar|deja_de_quejarte|dejate_de
    ponte|pongase|ponete a trabajar
    buscate|busca|consigue|tienes|tiene ~1 algo|mucho|poco|poca|demasiado ~1 mejor|tiempo|vida ~1 que|libre|social
    te|le|se|os falta|faltan|patina ~1 un|una|algun|el|luces|cerebro|educacion ~1 hervor|tornillo|verano|coco|neurona
    das|me_das|nos_das|dais ~1 pena|asco|verguenza|lastima|risa
    que pena das
    das pena|asco|verguenza|lastima
    no ~1 sabes|sabe|saben|sabeis|sirves|sirve ~1 ni|leer|hablar|escribir|para_nada|comportar*|lo_que_dices
    no vuelvas|vuelva ~1 mas|nunca|por_aqui|a_venir|jamas
    no te|le queremos|necesitamos ~2 como|aqui|cliente
    con gente|clientes|personas asi|como
    pobre ~1 diablo|hombre|mujer|infeliz|ignorante
    hazte|hagase|haganse|hacete ver|mirar
  `,
  L18: `
    jaja*|jeje*|jiji*|jojo*|jsjs*|jjaj*|ajaj*|haha*|jejej*|jua|lol|lmao|rofl|xd|xdd|xddd|gif|meme|memes|ja_ja|je_je|jaj|jajs*|kkk*
    ja|je|ji|jo ja|je|ji|jo
    es|era|fue ~1 broma|bromita|chiste|un_chiste|coña|cona|joda|guasa|vacilon
    bromas aparte
    fuera bromas
    se|estan|esta|anda|andan|habra|habran|quiso|queria|quisieron|querian|decidio|decidieron ~2 fue_de|de ~1 vacaciones|farra|fiesta|copas|paseo|marcha|juerga|turismo|rumba|parranda|excursion|picos_pardos|luna_de_miel|compras|rositas|puente
    se fue|fueron|ha_ido|marcho|escapo|han_ido ~1 de|a|por ~1 vacaciones|farra|fiesta|copas|paseo|marcha|playa|juerga|tabaco|narnia|rumba|marte|luna|excursion|viaje_de|caribe|bali|ibiza
    de vacaciones|farra|fiesta|juerga|parranda|siesta|resaca ~1 al|en|y|como
    vacaciones|farra|narnia|caribe|hawai|hawaii|hogwarts|triangulo_de_las_bermudas|bermudas|dimension|paralelo|ovni|extraterrestres|gremlins|duendes|duende|fantasmas|ratoncito_perez|abducid*|marcianos
    en huelga
    houston
    plot twist
    tenia|tenian|tiene|queria|querian|quiso ~1 hambre|sueno|pereza|resaca|quedarse|comer*|mimos|verte|protagonismo
    se|nos ~1 ha|han? ~1 pillo|pillado|cogio|agarro ~1 el|un|de ~1 lunes|resaca
    se|le|nos|lo ~1 comio|comieron|ha_comido ~1 el|los|la|un ~1 perro|gato|monstruo|duendes|deberes|wifi|lobo
    no ~1 nos|me ~1 mates|mate|maten|pegues|pegue|comas
    tierra|sistema_solar tragame
    ups|upss|oops|ups_y
    chiste|chistoso|chistosa|graciosete|guino|guinazo
    con sabor a
    quien no ha
    la vida es asi
    modo ~1 avion|siesta|zen|ninja|fantasma|lunes
    cosas del directo|mercurio|lunes
    mercurio retrogrado
  `,
  L19: `
    !de|del|el|la|los|las|un|una|tu|su|mejor|sus|tus|vuestro|primera|se_agradece|con_mucho|todo_el|mucho|nuestro|al carino|carinito|crack|crac|guapo|guapa|guapi|guapis|corazon|campeon|campeona|bro|brother|hermano|hermana|hermanito|querido|querida|cielo|cielito|maquina|maquinon|fiera|figura|tesoro|reina|reinita|rey|nena|nene|bebe|baby|bombon|preciosa|precioso|amor|amore|vida|parce|parcero|parcera|compadre|comadre|compa|carnal|wey|guey|guei|manito|manita|chamo|chama|pana|tronco|tronca|colega|socio|jefe|jefa|mostro|genio|genia|idolo|idola|capo|capa|loco|maestro|maestra|titan|crackito|bonita|bonito|linda|lindo|hermosa|hermoso|chiqui|peque|chato|chata|tete|illo|quillo|macho|mi_nino|mi_nina|familia|gente|peña|pibe|piba|che|boss|friend|papi|mami|mamacita|mijo|mija|mijito|mijita|viejo|flaco|flaca|gordo|gorda|negro|negra|chavo|chava|bella|bello|princesa|principe|muneca|muneco|primo|prima|tio|tia|chicos|chicas|amigo|amiga|amigos|amigas|amigui|amiguito|amiguita|cari|churri|chiquitin|churro|pichon|chulo|chula
    mi|mis ~1 amor|vida|cielo|corazon|reina|reinita|rey|nino|nina|tesoro|bien|hermano|hermana|gente|ciela|alma|pana|sol|linda|lindo
    a mandar|sus_ordenes_jefe
    sobres|orale|simon|dale_que_va
    que paso|pasa|onda|tal|hubo ~1 wey|guey|tio|tia|pana|parce|bro|crack|maquina
  `,
  L20: `
    su|tu|vuestra|vuestro|el|la|este ~1 mensaje|comentario|queja|reclamacion|reclamo|caso|solicitud|consulta|peticion|publicacion|denuncia|escrito|incidencia ~1 ha|ha_sido|fue|queda|quedo|esta|se|sera ~2 recibid*|registrad*|anotad*|en_proceso|en_tramite|tomad*|tenid*|leid*|derivad*|remitid*|valorad*|quedado|encuentra|analizad*|escuchad*|estudiad*|en_revision|en_estudio|considerad*
    hemos|he|ya_hemos ~1 recibido|leido|registrado|anotado|tomado|visto|recogido ~3 mensaje|comentario|queja|reclamacion|reclamo|nota|caso|escrito|solicitud|comunicacion|aviso|consulta|publicacion|correo
    recibimos|leimos|registramos|anotamos|tomamos|acusamos|recogemos|recepcionamos|vimos ~2 tu|su|nota|recibo|buena_nota|debida_nota|el|la|conocimiento
    ^recibido|anotado|registrado|tomamos_nota|enterados|entendido|apuntado|comunicacion_recibida|mensaje_recibido|leido|ok|vale|gracias|buenas|hola
    gracias|agradec* ~2 por|que|su|tu|la ~2 conocimiento|hacernos|hagas|haga|hacer|trasladar*|informar*|comunicar*|notificar*|ponerlo|poner*|saber|comentario*|mensaje|contactar*|escribir*|aviso|comunicacion|feedback
    lo tenemos|tendremos anotado|apuntado|registrado|en_cuenta|presente
  `,
} as const;
