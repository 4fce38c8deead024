/** B · What is meant otherwise than it is said: scorn, mock pity, advice nobody asked for, commands in idioms (L11–L19). */
export const ironyEs = {
  L11: `
    sin|menos ~1 ponernos|perder|tantos|tanta|tanto|caer_en|entrar_en ~1 los|la|el? ~1 agobios|aspavientos|cabreos|drama|dramas|dramatismo|furia|histeria|humos|nervios|nerviosos|papeles|panico|prisa|prisas|rabietas|sulfurarse|tragedia|tragedias|compostura|cabeza
    afloja|aflojale|aflojar|aflojele|aguanta|aguante|baja|bajale|bajele|bajar|frena|frene|frenale|levanta|modera|para|parale|parele|pare|pisa|quitale|regula|relaja|reposa|suelta ~1 un|unas|el|la|las|los|al|dos|tantas|tantos|tanto|esa|ese|poco|poquito|tantito|cachito ~2 acelerador|bronca|cachito|cambio|carro|carreta|caballo|caballos|claxon|dramatismo|espuma|freno|gas|gritos|humo|humos|intensidad|mala|mano|marcha|moto|poco|poquito|rayita|rayitas|revoluciones|ritmo|tantito|tono|volumen
    baja|bajale|bajele|para|pare|frena|afloja|aflojale|echale|echa ~1 un|dos|el|una ~1 poco|poquito|tantito|cambio|rayas|cachito|pelin|freno|agua|calma|pausa
    coge*|coja*|cogete|dale|dele|lleva|llevala|llevelo|llevela|lleve|tomala|tomela|toma|tome|hazla|hagala ~2 suave|suavecito|despacio|despacito|relajad*|leve|tranqui*|light|slow|con_calma|con_soda|con_filosofia|con_paciencia|de_otra|pausad*
    suave|suavecito|despacio|despacito|leve|calmad* ~1 con|mi|que|por|jefe|amigo|don
    no ~1 os|se|te|nos ~1 me? abrume|abrumes|achicharres|aflija|aflijas|agite|agites|ahogue|ahogues|alarme|alarmes|alborote|altere|amargue|amargues|angusties|apasione|apures|arrebate|arrebates|arreche|arreches|asuste|asustes|atosigues|azare|azote|azotes|calentemos|calentes|chives|ciegue|coma|comas|crispe|crispes|descomponga|descompongas|desquicie|desquicies|disguste|disgustes|dispare|dispares|embronque|emberrinche|emberrinches|empute|emputes|enchile|enchiles|encienda|enciendas|encrespe|enerve|enerves|enfurezca|enfurezcas|enfurrunes|engoriles|enrolle|ensane|entripe|envalentones|esponje|esponjes|estrese|exaspere|exasperes|flipes|impaciente|impacientes|impresiones|indigne|indignes|inquiete|inquietes|incomodes|intranquilice|malviaje|malviajes|martirice|mosquee|mosquees|obceques|obsesione|obsesiones|ofenda|ofendas|pique|piques|preocupes|quemes|rayes|ralles|rebotes|revolucione|revoluciones|sobresaltes|sulfureis|suba|subas|tomes|tome|torture|tortures|venga_arriba|vengas_arriba|vuelva_loco|vuelvas_loco|vuelvas_loca|entre_el_panico|me_ponga|me_pongas
    que ~1 no ~1 cunda|panda|entre
    no ~1 cunda|panda ~1 el
    no se|te ~1 va|vaya ~1 a ~1 acabar|caer|morir|hundir
    le|te|os ~1 va|vaya|puede ~1 a? ~1 dar|subir|salir ~1 algo|un|la|una ~1 algo|ataque|infarto|jamacuco|parraque|patatus|presion|sincope|soponcio|telele|tension|ulcera|yuyu|azucar
    cuida*|cuide*|piensa|piense|vigila|vigile ~1 en? ~1 ese|esa|tu|su|el ~1 corazon|presion|tension|salud|higado|bilis|azucar|ulcera
    no ~1 haga|hagas|hagais|hagamos ~1 bilis|coraje|corajes|un_drama|mala_sangre|dramas|aspavientos|pucheros|tormenta|una_tormenta|una_montana
    no ~1 coma|comas|caliente|calientes ~1 la|el ~1 cabeza|coco|tarro
    por|vamos|vayamos por|con ~1 partes|calma|orden que|y|senor*|dijo|como
    haya|tengamos|vamos_a_tener|un_poco_de|mucha|tenga|ten|tened|mas ~1 paz|calma|zen|la_fiesta|serenidad|templanza|compostura|temple|sosiego|cabeza_fria|un_poquito_de
    sangre|cabeza|mente fria
    menos lobos|humos|gritos|drama|dramas|caballos|trola|histeria|prisas|prisa|flamenco
    toma*|tome*|bebe*|prepara*|hazte|hagase|hacete|date|dese|sal|salga|cuenta|pon|ponte|pongase ~2 tila|te|valeriana|manzanilla|tilo|agua_de|aire|aguita|banito|bano|paseo|vueltita|vuelta|ovejitas|yoga|mate|tinto|siesta ~2 y|calm*|que|se|te|de|para
    que ~1 prisa|prisas|carrera|genio|geniecito|caracter|humor|mala_leche|mal_genio|nervios ~1 tenemos|teneis|tiene|tienes|lleva|llevas|te|hay|nos|gasta|gastas
    a ~1 que ~1 tanta|tanto|tantas|tantos|viene|vienen ~1 tanta|tanto|esos|ese|esas? ~1 prisa|grito|gritos|drama|bronca|escandalo|enojo|mayusculas|nervios|alboroto|coraje
    para ~1 que|ese tanto|tanta ~1 grito|drama|bronca|escandalo|enojo|prisa|alboroto|coraje|escandalera
    chill|chillax|chilea|chilee|chilear|relax|keep_calm|zen|namaste
    respira|respire|respiremos|inspira|inhale|inhala|exhala ~2 conmigo|hondo|profundo|y|tranqui*|antes|por|tantito|un
    oiga|oye|eh|hey|epa|che|alto|momento ~1 oye|momento|momentito|tranqui*|calma|baje|baja|sin|parale|ahi|para
    con|de buenos|buenas|otros|otras|mejores|malas|malos|esos|esas ~1 modos|maneras|formas|modales ~2 no|se|todo|nos|por_favor|te
    un|mas|algo poco|poquito|tantito|pelin|de ~1 de|mas ~1 de? ~1 calma|compostura|educacion|modales|mesura|paciencia|respeto|serenidad|templanza|tranquilidad|moderacion|filosofia|pausa|cortesia
    con ese|esa|esos tono|carácter|caracter|genio|humor|actitud|lenguaje|modales ~3 no|nadie|poco|dificil*|se|va
    !a las|los mayusculas|gritos|exclamaciones|aspavientos|palabrotas|groserias|malas_palabras ~3 aqui|casa|sobran|para|estan|ayud*|de_mas|sirven|arregla*|lleva*
    no|nada ~1 se|te|me|nos ~1 resuelve|arregla|soluciona|gana|consigue|oye|entiende|escucha|lee|lleva ~1 nada|mejor|asi|tampoco|antes|con|gritando|a_gritos|enoj* ~1 a|con|por|de? ~1 gritos|gritando|enojado|enojo|mayusculas|insultos|nervios|malas|malos|voces|as*
    contigo|usted|ti|vos|te ~1 no ~1 es|hay|se ~1 para|por ~1 que? ~1 ponerse|ponerte|tanto|alter*|gritar
    no es ~1 para ~1 que? ~1 ponerse|ponerte|tanto|se_ponga|te_pongas|alterarse|enojarse|llorar|gritar|morirse|tirarse|rasgarse|volverse|molestarse
    ponte|ponete|pongase|pongamonos|ponganse en|de|a ~1 modo|otro|buen|mejor ~1 zen|humor|plan
    calm*_aguas
    aguas tranquilas
  `,
  L12: `
    senor|senora|senorita|don|dona|doctor|doctora|profe|profesor|profesora|maestro|maestra|licenciado|licenciada|ingeniero|chef|inspector|detective|mister|monsieur|madame|sir|excelentisimo|ilustrisimo ~1 de? ~1 alteza|alta|algo|analista|arbitro|caballero|catador|catedratic*|cientific*|critic*|dermat*|doctor*|economista|entendid*|examinador*|excelencia|exigente|experta|experto|fiscal|fisic*|gourmet|guia|importante|inspector*|investigador*|juez|ingenier*|juez|letrad*|listill*|marques*|matematic*|mecanic*|ministr*|minuto*|nobel|observador*|opinolog*|perfect*|perfeccionista|periodista|piloto|prisas|puntual*|quejas|quisquillos*|sabelotodo|sabetodo|senoria|sibarita|sommelier|sumiller|tecnic*|todolosabe|veloz|vip|arquitect*
    pobre|pobrecill*|pobrecit*|pobriñ*|angelit*|almita|criaturita|almica|pobretic*|pobres ~1 mio|mia|le|te|de|que|la|lo|tu|usted|ti|vos|ay|bebe|cosita|se|tuvo|todo|y|hij*
    ^pobre|pobrecito|pobrecita|pobrecitos|pobrecillo|pobrecilla|angelito
    lastima|pena que ~2 no|el|la|los|nos ~4 magia|palacio|completo|ritz|suite|hilton|mayordomo|quedaran|quedara|quedaba|llega|llegue|oro|cobrar*|alcance|inclu*|diera|dan|venga|venia|supieras|fuera|pague*
    academia|alfombra|alfombras|bandeja_de_plata|buckingham|caviar|celebridad|champan|champagne|cinco_tenedores|diva|divo|divina|einstein|eminencia|estrella_michelin|eureka|fanfarrias|guia_michelin|guinness|harvard|hemingway|hilton|hollywood|honoris|iluminados|jaque|limusina|maharaja|majestad|maradona|marconi|masterchef|mayordomo|messi|michelin|mozart|nasa|nobel|notario_mayor|novela_turca|paparazzi|palacio_real|palacio|petalos|picasso|platon|pergamino|premio_nobel|princesa|principe|pulitzer|realeza|reina_de|ritz|rolls|salomon|sanchez_pizjuan|shakespeare|sherlock|sibarita|sofisticad*|spa|spielberg|tapete_rojo|telenovela|trompetas|versalles|con_violines|vip|cervantes|borges|da_vinci|newton|tesla|usain|wikipedia|sahara|titanic|razzie|grammy|gaudi|nostradamus|bocuse|adria|ferran|arguinano|chicote
    alfombra|tapete roja|rojo
    faltaria|faltaba|no_faltaba mas ~2 senor*|majestad|usted|excelencia|hombre
    ^algo mas|otra_cosa|otra_cosita ~1 senor*|majestad|usted|le|se|tambien|no|o
    algo mas ~1 que|por|en|majestad|senor*|el|o|su
    tambien ~1 le|les|os|te|lo|se|nos ~2 abanic*|abrimos|ayud*|cant*|cortamos|damos|lavamos|limpi*|llev*|masaje*|ponemos|plancha*|prepar*|quier*|sirv*|traemos|acostamos|tapamos|apetec*
    quiere|quieres|querria|querrias|queres|desea|deseas|apetece|prefiere|prefieres ~1 que|usted|tambien ~2 le|te|tambien|lo ~3 abanic*|alfombra|masaje|cante*|lleve*|pong*|traig*|planche*|banda|cena|desayuno|firme*|flores|haga*
    igual|acaso|quiza|quizas|a_lo_mejor|tal_vez ~1 esperaba|esperabas|queria|querias|preferia|preferias|pretendia|pretendias|creia|creias|pensaba|pensabas ~1 que|usted|vos|un|una|el|la|los|las
    esperaba|esperabas|esperarias|querria|querias ~1 usted|vos|tu? ~1 un|una|el|la|al|que ~4 gratis|hotel|palacio|jacuzzi|cinco|lujo|milagro|magia|oro|plata|caviar|masaje|mayordomo|chef|alfombra|cubiert*|suite|mar|precio
    que ~1 seria|haria|harian|sabriamos|sabra ~1 de? ~1 el|la|nosotros|este|el_mundo|mundo|internet ~2 sin|de
    que ~1 suerte|dicha|alegria|fortuna|gustazo|privilegio|lujo|bendicion|emocion ~2 tener*|contar|la|que|de|conocer*|recibir*|la_nuestra|tenerle|tus|sus|tu
    menos mal ~1 que ~1 estas|esta|hay|existes|existe|vino|viniste|tenemos|nos|nadie|no|lo|alguien|usted|tu|llegaste
    mil|muchas|muchisimas|infinitas|eternas gracias ~2 por ~2 iluminar*|tan|tanta|tanto|ilustrar*|recordar*|semejante|regalar*|dedicar*|honrar*|existir|obsequiar*|deleitar*|tus_sabios|sus_sabios
    apuntad*|anotad*|recibid*|oid*|enterad*|tomam*|a_sus_ordenes|como_mande|lo_que_mande|lo_que_usted_mande|a_la_orden|a_mandar ~1 queda|nota? ~1 senor*|senoria|jefe*|jefa|maestro|chef|don|majestad|usia|excelencia|capitan|mi|patron*
    que|vaya ojo|oido|olfato|paladar|vista|finura|sentido|talento|capacidad|arte|don|gracia|pico|memoria|nivel|criterio|cultura|puntualidad|exigencia|ritmo|vida ~1 mas|tan|el|la|tiene*|tenes|tuyo|suyo|gasta*|se|de|para
    le|te|os|les|la|lo toco|ha_tocado|tuvo_que|tuviste_que ~1 trabajar|moverse|moverte|caminar|levantarse|levantarte|esperar|madrugar|pensar|esforzarse|sudar|hacer_ejercicio ~1 un|una|tantito|algo|fijate
    asi ~1 ya? ~1 hace|haces|hizo|hiciste|aprovecha|aprovechas|practica|practicas|entrena|entrenas|ejercita|ejercitas|aprende|aprendes|adelgaza|adelgazas|ahorra|ahorras|camina|caminas|baja|bajas|conoce|conoces|descansa|descansas|duerme|duermes|lee|lees|estira|estiras|toma|tomas|ve|ves|viaja|viajas|medita|meditas|disfruta|disfrutas|sale|sales|desconecta|desconectas|presume|presumes ~3 aire|algo|de|ejercicio|el|la|pierna|piernas|un|una|paciencia|mas|mundo|libro|dieta|barrio|linea|en|tiempo|vitamina|y
    le|les|os|te ~1 viene|vino|vendra|sienta|sento|hace|hizo ~2 bien|de_perlas|de_lujo|fenomenal|de_maravilla|de_cine ~2 caminar|un|una|el|la|los|para|andar|descansar|ejercicio|madrugar|esperar|dieta|ayuno|aire|paseo
    la|le|lo|te|nos|me ha|has|habeis|han ~1 costado|salido|quedado ~1 redond*|bordad*|poetic*|literari*|inspirad*|precios*
    que poetic*|inspirad*|literari*|dramatic*|fin*|exquisit*|delicad*|sensible|valiente|rapid*|listill*|avispad*|perspicaz|observador*|fuerte|moderno|original
    bienvenid* a ~1 la|al|el|este ~1 mundo|siglo|realidad|vida|club|espana|mexico|planeta|verano|capitalismo
    poeta|poesia|poema|poetica ~2 lo|tu|su|pura|toda|una|de|que
    damos|daremos|hacemos|haremos|ponemos|pondremos|construimos|construiremos|levantamos|mandamos|encargamos|avisamos|pedimos ~2 estatua|monumento|placa|homenaje|altar|ola|calle|helicoptero|jet|dron|angeles|ejercito|santos|reyes|papa|presidente|orquesta|fiesta|luto|minuto_de_silencio|misa|velas|novena|comite|pleno
    pleno|comite|gabinete ~1 de ~1 crisis|urgencia|emergencia
    llamamos|llame|llamen|avisen|avisad|avisamos|alerta ~1 ya? ~1 a|al ~1 la|los? ~1 bomberos|cnn|ejercito|fbi|geos|interpol|marines|nasa|onu|otan|papa|prensa|rey|swat|tribunal|haya|telediario|policia_nacional|guardia|noticiero|caracol
    portada|primera_plana|titular|telediario|noticiero|noticias|bbc ~2 de|en|seguro|mundial|manana|va|merece|del
    que ~1 barbaridad|drama|dramon|tragedia|horror|crisis|catastrofe|calvario|odisea|suplicio|tormento|trauma|escandalo|sacrilegio|injusticia|delito|crimen|desgracia ~1 tan|mas|la|el|lo|no|verdad|por|un|una|eh|hombre|mundial|nacional|humanitari*
    tragedia|drama|crisis|catastrofe|emergencia griega|shakesperian*|humanitari*|mundial|nacional|internacional|de_estado
    primer mundo
    problemas ~1 del? ~1 primer
    siglo|mundo ~1 de ~1 las|los maravillas|luces|yupi
    mundo|planeta|pais ideal|perfecto|de_yupi|de_fantasia|rosa|de_caramelo|piruleta
    si|como|cuando ~1 tu|usted|vos ~1 lo|asi ~1 lo? ~1 dice|dices|decis|ve|ves ~1 sera|es|experto|amen|santo
    amen|aleluya|santo_remedio|gloria_a
    lo|la ~1 tuya|tuyo|suya|suyo ~1 es|fue|si ~1 que ~1 es
    si|para ~1 lo|que|eso|la|esto ~1 que ~1 paga|pagas|pago|pagaste|cuesta|costo|vale|cobramos
    por ~1 ese|lo|el|este ~1 precio|dinero|que ~1 pago|pagas|paga|pagaste|cuesta|no|que|tampoco|que_quer*
    a|que|por|el caballo regalado
    que|la vida ~1 tan|es ~1 dura|triste|cruel|injusta|complicad*
    consuelate|consuelese|premio_de_consolacion|animo_campeon
    otro|otra ~1 gran|mas|dia|lunes|que ~1 para ~1 la ~1 coleccion|lista
    coleccion de|quejas ~1 quejas
    ya tardaba*|tardabas|tardaba|extranabamos|echabamos|estaban_tardando
    echabamos|extranabamos|anorabamos ~2 menos|mensaje|sus|tus|queja*
    ya|como_siempre|tan ~1 tan|siempre|usted|tu ~1 atent*|amable*|simpatic*|fin*|cordial*|dulce|delicad*|generos*
    gracias|enhorabuena|bravo|felicidades|claro|si|perfecto|anotado|tranquilo|bueno ~1 catedratic*|chef|crack|critic*|doctor|einstein|experto|experta|genio|ingeniero|ingeniera|jefe|jefazo|licenciado|listo|lumbrera|maestro|master|perito|profesor|profe|sabio|senor_experto|sherlock ~1 ya|por|por_la|que|lo|no|se|le|te|tomamos
    ^aguda|aguda|brillante|curiosa|estupenda|excelente|fina|genial|gran|grandiosa|interesante|magnifica|magistral|original|profunda|sesuda|valiosa ~1 analisis|aporte|apunte|asesoria|aportacion|comentario|conclusion|deduccion|descubrimiento|hallazgo|observacion|pregunta|reflexion|teoria
    y si|claro ~3 estabamos|fuimos|tuvimos|salimos|esperabamos
    estabamos|estaban|fuimos_a|fueron_a|salimos_a|tuvimos_que|andaban|andabamos ~2 *ando|*iendo|buscar|cazar|cosechar|criar|moler|ordenar|pescar|plantar|pintar|tejer|fabricar ~3 atun|caballo|cafe|cerdo|fondo|gallina|gallo|huevo|limon|mar|oveja|patata|papas|pescado|pollo|rio|salmon|tomate|trigo|vaca|arbol|uva|uvas|ternera|harina|dinero|petroleo
    contratamos|contratado|contratar*|fichamos|pediremos|solicitamos ~1 su|tu|sus|tus ~1 asesor*|servicios|consejo*|consultor*|consejeria|curriculum|cv
  `,
  L13: `
    ^digo|hombre|mujer|vamos|oiga|oye|mire|mira|uy|venga|total ~1 digo|que|yo|si|hombre|mujer|oye|mire|a|eso|la|el|para|por|tampoco ~4 cualquier*|culpa|digo|gente|nadie|otros|siempre|tampoco|uno|vida|mundo|madre
    ^digo|total
    digo yo
    que digo_yo
    otras|otros|algunas|algunos|muchas|muchos|ciertas|ciertos|ciertas_personas|la_gente|hay_quien|hay_quienes|hay_gente|todo_el_mundo ~2 se|no|si|lo|ni|le ~1 se? ~1 apan*|apanan|arregla*|organiza*|entera*|preocup*|quej*|queja|molesta*|ahog*|ofende*|disfruta*|conform*|agradec*|valora*|aprecia*|entiend*|entera|busca*|aprovecha*|viven|vive|pide|piden|sobreviv*|adapt*|acostumbr*
    hay ~1 mucha? ~1 gente|quien|quienes|personas|clientes ~2 todo|que|mas|pa|peor ~3 amarg*|apan*|ni|nunca|nada|todo|queja*|solo|sola|se|gusta|encanta|vive|disfruta|necesita|peor|sin|se_conforma
    hay ~1 gente|gustos|opiniones|de_todo|colores ~1 para|como ~1 todo|todos|colores|gustos|la_vina
    de todo ~2 vina
    cada ~1 cual|loco|maestrillo|quien|uno ~2 es|con|como|sabe|sabra|se|tiene|un|ve|vera|su|lo|sus
    cada|alla cual|quien|uno ~1 es|con|a ~1 un|su|lo ~1 mundo|tema|suyo
    sobre gustos
    un|algo|tantito poco|poquito|de ~1 mas? ~1 de? ~2 no ~1 le|les|os|te|nos? ~1 hace|haria|hizo|mata|viene|vendria|sobra|sobraria|estorba|cae|cuesta ~2 a? ~1 mal|dano|nadie|nunca
    no ~1 le|les|os|te|nos? haria|vendria|estaria|sobraria ~2 mal|dano|de_mas ~1 a? ~2 *ar*|*er|*ir*|un|una|nadie|que|leer*|algo|mas|madrugar
    no ~1 hace|haria|mata|viene_mal ~2 dano|mal ~1 a ~1 nadie
    no ~1 estaria|seria|vendria ~1 de? ~1 mal|demas|malo|mala ~2 que|*ar*|*er*|*ir*|idea
    que lindo|bonito|facil|comodo|suerte|envidia|rico|agradable|bello|chulo|gustazo ~1 debe|debera|es|poder|sera|seria|tener|vivir|ser|opinar|hablar|criticar|quejarse
    debe|tiene_que|ha_de|debera ~1 de? ~1 ser|dar ~1 muy|tan|un|bien? ~1 lindo|bonito|facil|comodo|duro|dificil|agotador|aburrid*|cansad*|triste|maravilloso|gusto|descans* ~2 no|vivir|tener|ser|que|hablar|estar|criticar|opinar|quejarse|ver
    desde ~1 el|la|su|tu|casa ~2 sofa|casa|sillon|sofacito|barrera|mesa|comodidad|butaca|escritorio|teclado ~2 es|se|todo|cualquier*|todos|opina*|muy|uno
    es ~1 muy|bien|tan|mas|re? ~1 facil|comodo|bonito|lindo|sencillo|gratis ~1 hablar|criticar|opinar|quejarse|exigir|pedir|escribir|senalar|decir*|juzgar|protestar|desde|echar
    hablar|opinar|criticar|quejarse|exigir|pedir|sonar|protestar ~1 es|sale|no_cuesta ~1 gratis|facil|nada|barato|lo_mas
    lo ~1 facil|comodo|sencillo ~1 es|seria ~1 *ar*|*er*|*ir*
    a ~1 buen|palabras|quien|lo|caballo ~1 entendedor|necias|madruga|hecho|regalado|buen
    quien|el_que|al_que|a_quien|la_que ~1 algo|mucho|no|nada|se|todo|bien|mal|tiene|esta|quiera|puede|avisa|espera|madruga|paga|pide|sabe|vive|busca|calla|rie|come|llora|nace|va|viene ~1 algo|le|la|abarca|pica|quiere|pueda|mucha|que|se|libre|a? ~3 aguanta*|aguante|ajos|cueste|cuesta|culpa|desespera|encuentra|hambre|mama|mucho|otorga|pica|poco|quiere|traidor|tienda|atienda|ultimo|ventura|aprieta|lleva|ayuda|compre*|llora|mire|vea|lea|madrugue|lee|vaya|entra|puede|haga
    no ~1 hay ~1 peor|mejor|mal ~1 que? ~1 ciego|sordo|ciega|sorda|desprecio|defensa|que
    !el|un|con tiempo|paciencia|ignorancia|esperanza ~1 al ~1 tiempo
    roma|zamora|salamanca ~2 no|se ~2 gano|hora|dia|presta|construy*|hizo
    camaron|dios|perro|ladran|piensa|cria|mas_vale|ojos|zapatero|consejos|pueblo|vaca|cree|genio|donde ~2 ahoga|cuervos|duerme|aprieta|ladrador|ladra|sancho|tarde|que_no|tus_zapatos|vendo|madruga|ladron|muerde|figura
    sin ~1 animo|afan|querer|acritud|intencion ~1 de? ~1 incomod*|fastidi*|ofend*|molest*|entrar|polemi*|ser|ninguna|discutir|acritud
    con ~1 perdon|carino|todo_carino|permiso|el_debido|mis_respetos|todos_mis
    con ~1 el|todo|mi|nuestro mayor|maximo|debido|todo? ~1 carino|respeto|aprecio|afecto
    no ~1 es|se|te|lo ~1 por|lo ~1 tome*|nada|ofend*|molestar* ~1 a? ~1 mal|pero|hombre|mujer|mal|personal
    no ~1 se|te ~1 lo|me ~1 tome|tomes|ofenda|ofendas|moleste
    ya ~1 te|le|les|os|se ~1 lo? ~1 sabe|sabes|sabemos|conocemos|imaginas|imagina|ves|ve|vemos ~1 que|como|todos|nadie|tu|usted|de_sobra
    como|eso|lo ~1 todo_el_mundo|cualquiera|todos|todo_el|cualquier_persona|un_nino|hasta_un|de_sobra|es_bien ~2 sabe*|sabido|entiende*|ve|puede|comprende*|hace|entenderia
    cualquiera que|con ~1 lo? ~1 lea|sepa|mire|haya|dos_dedos|dedo*|minimo
    hasta|lo|eso un|mi|el|una nina|nino|abuela|sobrino|perro|gato|hijo|bebe|crio|crios ~2 entend*|sabe|puede|hace|ve|sabria|lo|podria
    no ~1 es|era|hace|hay|tiene|parece|sera ~1 tan|que|muy|nada|falta ~1 ser? ~1 dificil|complicado|ciencia|cohetes|ingeniero|misterio|fisica|un_genio|un_lumbreras|premio|licenciado|master|doctorado|astrofisic*|lumbreras|universitari*|cuantica|complejo|chino
    ciencia de|espacial|nuclear
    uno ~1 no ~1 puede|debe|sabe|tiene ~1 que? ~2 todo|estar|ser|tener|adivin*|gustar|saber
    todo ~1 a|no ~1 la ~1 vez|puede|se ~1 puede|ser
    todo no ~1 se|puede
    la ~1 perfeccion|felicidad|paciencia ~1 no|es|absoluta ~1 existe|una|la|ciencia
    tan|muy|bastante|demasiado|bien|medio|algo|un_poco|un_pelin delicad*|especial|exigente*|exigentit*|exquisit*|finolis|fin* para|el|la|senor*|es|eres|con|que|usted|tu|de|nos
    exigente|exquisito|exquisita|delicadito|delicadita|especialito|finito|finita|quisquillos*|tiquismiquis|puntillos*|perfeccionista|sibarita|melindros*|picajos*|picky|tikismikis|cuadriculad*|susceptible|sensible ~2 nos|es|eres|salio|salieron|somos|usted|tu|con|cliente|clientela|para
    tiene|tienes|tenes|teneis|tendra|tendras|te|se ~1 tiempo|algo|mucho|todo_el|nada|dia|ganas ~2 tiempo|que|mejor|libre|de ~2 hacer|para|libre|mundo|discutir|fastid*
    se te|le nota|ve|conoce|huele ~1 que ~2 no|es|eres|esta|estas|hoy|tiene|tienes|nunca|le|te|sabe|viene|vienes|usted|tu ~3 *o|*a|*e|*s
    !no alguien|algunos|alguno|quien ~1 se|hoy|no|tiene|anda|vino|esta ~1 ha? ~1 levant*|desayun*|despert*|durmi*|amanec*|con_el_pie|mal_dia|un_mal_dia
    un mal ~1 dia ~2 lo|todos|lo_tiene|tiene|cualquiera
    pie izquierdo
    con ~1 el ~1 pie
    ya ~1 si|cuando|otro|mejor ~1 eso|si|dia ~1 hablamos|vemos|otro_dia|lo_hablamos|me_cuentas|nos_cuenta
    ya si|veremos|hablamos ~1 eso|si|cuando
    de|para eso_nada|nada|eso estamos|no_hay
    ^de nada
    !no con|para ~1 eso|gente|clientes|personas ~1 asi ~1 es|no|se|da|cualquiera|quien
    en ~1 fin ~1 la|que|nada|pilarin
    ^en fin
    la ~1 vida ~2 sigue|continua|va|es_asi|no_es
    que ~1 le|les|os|te|se|nos ~1 vamos|voy|podemos|puedo a? hacer|decir|hacerle|contar
    ^que se ~1 le ~1 va|hace|puede
    ni ~1 modo|hablar|que|caso|falta ~1 que? ~1 fuera|fueras|hablar|fuese|fueramos|hubiera*|usted|tu|viviera*|hiciera*|estuviera*|decir
    ni que ~1 *ra|*ras|*ramos|*ran|*ese|*eses|*se|*ses|*semos
    como ~1 si ~2 *ra|*ras|*ramos|*ran|*ase|*iese|*ese ~2 culpa|facil|gratis|magia|de|dinero|el|la|los|no|para|poco|solo|tiempo|un|una|nada|hoy|nuestr*|todo
    creo|pienso|diria|supongo|imagino|opino ~1 yo|que|humildemente ~3 podria|podrias|deberia|deberias|bastaria|conviene|convendria|mejor
    quiza*|igual|a_lo_mejor|tal_vez|acaso ~1 le|te|si|no|deberia|deberias|es|seria|podria|podrias|tendria|conviene|convendria|toca|ya ~3 anteojos|aprender|bastaria|cambiar|cuidar*|deberia|deberias|fijarse|fijarte|gafas|hora|leer*|lentes|levantar*|llegar|madrugar|menos|mirar*|organiz*|otra|otro|paciencia|poco|preguntar|revis*|salir|ser|tiempo|venir|vez
    graduar*|gradue*|revis*|cambi*|limpi*|compr*|pon*|usa*|use* ~2 gafas|anteojos|lentes|la_vista|los_oidos
    suerte|buena_suerte|exitos|que_le_vaya|que_te_vaya|adios|hasta_nunca ~1 con|buscando|encontrando|en|bonito|bien|de ~2 eso|otro|otra|la|el|busqueda|ello|hotel
    puerta ~1 esta|es|abierta ~2 abierta|ahi|grande|ancha|donde
    puertas ~1 que|abiertas|estan
    hay ~1 mas|muchos|otros|mas_bares|otras|muchas ~1 bancos|bares|clinicas|companias|escuelas|gimnasios|hoteles|lugares|opciones|sitios|tiendas|restaurantes|colegios ~2 donde|si|en|por|que|a|muchos|mas|y|para
    si ~1 no ~1 le|les|os|te ~1 gusta|conviene|convence|parece|place|agrada|interesa|cuadra|late|va ~3 ahi|alla|busca*|cambia*|competencia|hay|otra|otro|otros|pues|puerta|puede*|ya_sabe*|vaya*|ve*|siempre
    la|nuestra competencia ~1 esta|tambien|le|te|estara|abre|atiende
    ya|que ~1 quisiera|quisieramos|quisieran|gustaria|me_gustaria ~2 todos|muchos|nosotros|yo|nos|otros|ver|a
    ojala ~2 todo|todos|fuera|tuviera*|problema*|pudier*|fuese|asi
    mas quisiera|quisieramos|faltaba|quisieras
    ese|esa|eso|con|tanto ~1 tiempo|energia|ganas|genio|tesón|empeno ~2 para|en|que ~1 quejarse|quejarte|escribir|trabajar|escribirnos|otras|otra|algo
    aburrid*|ocios*|sin_nada_que|poco_que_hacer|nada_mejor|mejor_que_hacer
    es ~1 lo|el ~1 que ~1 hay|tiene|toca|tienen|tienes|pasa|trae|pago|ofrec*
    ya es|eso ~1 mala|tener|querer|mucho ~1 suerte|punteria|ganas|pedir|casualidad
    punteria|tino|mala_suerte|gafe|yeta|sal ~2 tiene*|tenes|la_tuya|la_suya|la_de|eres|es|que
    normal|logico|claro|obvio|evidente|natural ~1 si|que|en|con|cuando ~1 se|no|te|le|uno|usted|tu|vos|solo|nunca|va|vas|viene|vienes|compra|compras|elige|eliges|pide|pides|quiere|quieres|llega|llegas|vive|vives ~3 *a|*e|*as|*es|*o|*ar|*er|*ir
    con ~1 lo ~1 que ~3 pasar|sabe*|cobramos|hay|cae|tenemos|pagan|llueve|facil|bien|cuesta
    lo|la sabe|ve|entiende|hace|nota cualquiera|todo_el_mundo|hasta
    algunos|otras|otros|aqui|nosotros ~1 tambien ~1 dormimos|comemos|descansamos|tenemos_vida|tenemos_familia|somos_personas|somos_humanos|respiramos|vivimos|librar|libramos
  `,
  L14: `
    ^hombre|mujer|total|venga|vamos|tampoco|uy|bah|anda|pff|oye ~1 por|si|tampoco|que|un|una|unos|unas|solo|son|es|es_que|no|ni
    ^bah|tampoco|menudencia|bobada|minucia|nimiedad|tonteria|pequenez|pavada|pendejada|chuminada|chorrada|chorradita|macana
    bagatela|bobada|bobadita|boludez|chorrada|chuminada|fruslería|gilipollez|huevada|insignificancia|menudencia|mequetrefe|minucias|naderia|naderias|nimiedades|nonada|pamplina|pamplinas|pavada|pavadas|pavadita|pelillos|pequeneces|pijada|pijadas|pocacosa|sonsera|sonseras|tontada|zoncera|zonceras|pichiruche|pendejada|pendejadita|vaina_de_nada|cosilla|cosillas|nimio|nimia|ridicula|irrisori*|calderilla
    por ~1 cuatro|un|una|unos|unas|esa|ese|esos|esas|#|tan ~1 miser* cantidad|centavos|centimos|chavos|duros|eurillos|euritos|minutillos|minutos_de|mil_pesitos|monedas|pelos|perras|perras_gordas|pesetas|pesillos|pesitos|pavadas|gotas|gotitas|pelillo|horas|cositas|tonteria|bobada|granito|rayajo|pavos|lucas|varos|pesos_de|nada|rayita|rayitas|manchita|mancha|diita|diitas|horitas|poquito|poco|cosa
    por ~1 cuatro perras|duros|gatos|monedas|gotas|cosas|pesos|euros|pelos|minutos
    son ~1 cuatro perras|duros|gatos|monedas|gotas|pelos
    cuatro perras|duros|gotas|centimos|pesos|chavos|monedas|cosas|pelos|rayajos
    !la|el|mas|lo|mucho|algo|con peores|peor|otras_peores|cosas_peores ~1 cosas|casos|las|lo|es|seria|hubiera|hubiese|fue|estan|esta|han|hemos|habria ~3 *ado|*ido|*as|*os|africa|caso|cosas|dia|estan|guerra|hay|hambre|medicina|medio|mes|no|otros|pasado|que|se|sido|ven|visto|vecino*
    peores|otras_cosas|otras ~1 cosas ~2 ven|vemos|hemos|han|hay|se|pasan
    de|en|hay|hasta peores|las_mejores ~1 hemos|han|hay|se|familias|casas ~2 *ido|*ado|familias|casas|salido
    hasta|en|a las|los mejores|mejor ~1 familias|casas|cocineros|escribano|cazador|les|le|se
    mejores ~1 familias|casas
    mejor escribano|cazador|cocinero ~2 borron|liebre
    le|les|nos|os|a|se ~1 pasa|ocurre|sucede|pasan|paso ~2 a|hasta|en|al ~1 cualquiera|mas_pintado|todos|todo|mejores|todas|mejor|todo_quisque|medio_mundo
    al|hasta mas|el_mas pintado
    gajes ~1 de|del
    !no mundo|vida ~1 no? ~1 se|le ~1 va|ha|acaba|cae|para|hunde|vaya ~2 acaba*|caer|parar|hundir|terminar|acaba|se|por
    se ~1 va|vaya|ha|acabara|hundira ~1 a? ~1 acabar|hundir|caer|hundido|acabado|terminar|parar|morir ~1 el|la|nadie|espana ~1 mundo|planeta|vida|cielo
    fin del_mundo|de_mundo|del_universo
    no|tampoco|nadie ~1 se|te|le|va|vas|ha|os ~1 va|vas|ha|vayas|a ~1 a? ~1 morir|muere|muerto|morira|mata|murio|enfermo|arruin*|hund*|desangr*|acab*|pasado|sangr*|mueren ~1 por|de|nadie|nada|un|una|el|ningun*|llega*
    no ~1 llego|llega|hubo|pasa|paso|tiene|lleva|hay|corre ~1 la? ~1 sangre|rio|muertos|muertes|heridos|victimas|tanta|mayor|ninguna|muchisima|importancia|prisa|sangre_al
    sangre al_rio|llego_al
    con ~1 un|una ~1 poco|poquito|pano|trapo|trapito|servilleta|pasada|agua|tantito ~1 de? ~3 agua|apenas|arregla|basta|ni|nada|no|queda|quita|sale|sirve|se|soluciona|listo|ya|y_ya|y_listo|santas
    eso|esto|lo ~1 se ~1 le? arregla|quita|soluciona|pasa|limpia|cura|lava|resuelve|olvida ~1 con|en|rapido|sol*|de|facil* ~1 un|una|dos|nada|seguida|sol*|tantito|poco ~1 *a|*o|*os|*as|patada*|minuto*
    se ~1 le|te? ~1 pasa|pasara|quita|olvida|cura ~1 en|a|pronto|al|enseguida|con ~2 dos|rato|dia|dias|el|un|nada|manana|tiempo|seguida
    al ~1 fin ~1 y|solo|era|es
    al ~1 fin ~1 y ~1 al
    a|al ~1 fin|todo|estas|fin_de_cuentas|cabo ~1 de|y ~1 cuentas|al_cabo
    apenas|solo|solamente|nomas|tan_solo|nada_mas|unicamente|escasos|escasas|poco_mas_de ~1 fueron|era|eran|son|de|te|le|ha|se|un|una|un_par|faltaron|falto|tardo|tardamos|hubo|perdio|perdiste|mancho|espero ~2 #|centimos|cosa|dia|dias|euros|gotas|gotitas|hora|horas|minutillos|minutitos|minuto|minutos|pesos|poco|poquito|rato|rayita|segundos|semana|veces|vez
    poco ~1 mas|menos|o|y ~1 de? ~1 nada|mucho
    ni ~1 se|lo ~1 va|van|vas|ha|han|nota|notara|notan|aprecia|ve|ven|entero|enteraste|habra|habras ~1 a? ~2 *ar|*ado|nota|nadie|apenas|cuenta|casi
    casi|apenas|practicamente|si_acaso ~1 ni|no|se ~1 se? ~1 nota|ve|aprecia|huele|percibe|oye|siente|distingue|entera*
    no ~1 se|te|le|lo ~1 ve|nota|aprecia|fija|entera|va_a_notar|mira ~1 nadie|nada|apenas|casi|a_simple|tanto|desde
    nadie ~1 lo|se|la ~1 va|nota|ve|mira|fija|entera|iba|notara
    para lo que ~1 es|queda|dura|cuesta|pudo|podia|usa*
    lo|los|las|la demas|resto|otro|otros|otras ~1 si|esta*|llego|llegaron|salio|fue|funciona* ~1 bien|perfect*|estupend*|todo|correct*
    al menos|por_lo_menos ~1 no|el|la|los|hubo|llego|lleg*|tien*|pudo|pudiste|ten*|era*|fue*|comi*
    por lo_menos|lo_menos ~1 no|el|la|los|hubo|llego|lleg*|tien*|pudo|pudiste|comi*|fue*
    suerte|gracias ~1 tiene*|tuv*|de|da|den|que|a_dios ~2 que ~3 fue|solo|no|era|paso|dura*
    podria|podia|pudo|hubiera|habria ~1 ser|sido|haber|ido ~2 peor|mucho_peor|mas|grave
    exager*|dramatic*|dramatiz*|magnific*|agrandar|inflar|melodram*|catastrof* ~1 que|no|es|eso|tanto|un|las|el|la|por|demasiado|mucho
    una|un ~1 simple|mera|mero|mini|micro|ligera|ligero|leve|pequen*|chiquit*|tonta|tonto|triste|sola|solo|misera|mugre|mugroso|miserable|pinche|cochino|trist* ~1 averia|bache|cana|cambio|centimo|cosa|dia|demora|descuido|desliz|despiste|dato|error|espera|euro|fallo|falla|golpe|gota|hora|letra|mancha|mes|minuto|minutos|molestia|pelo|peso|raya|rayon|retraso|roce|semana|susto|tornillo|tramite|vez
    detallito*|detallin|errorcill*|errorcit*|fallit*|golpecito*|gotita*|horita*|manchita*|minutillo*|minutito*|molestilla|mosquit*|pelito*|pelillo|problemill*|problemit*|rayita*|rayoncito*|retrasill*|retrasit*|rocecito|roncha|rasguñit*|semanita*|diita*|dieciseavo|arañacito|pequeñin|chispita|chispin|ratillo|ratin|esperita|sustito|ruidito|ruidillo|olorcito|olorcillo|descuidill*|descuidit*|centimillo*|eurillo*|eurito*|pesito*|tropezon*|cosita|cosilla*
    cosas|gajes ~1 de|parte|del ~1 la|vivir|juego|encanto|oficio|vida|tener
    forma|es ~1 parte ~1 del ~1 encanto|juego|show|proceso|folclor|plan
    tiene|es ~1 su|parte|un ~1 encanto|gracia|punto|aquel
    le|te ~1 da|dan ~1 un|mas|su ~1 toque|encanto|sabor|caracter|personalidad|vidilla
    no|ni ~1 le|lo|se|te ~1 ha|han|va|es|hemos ~1 faltado|quitado|pasado|a_pasar|pasara|ocurrido|matado|quemado|robado ~1 nada|una|un|la|ningun*|tanto|nadie
    segundit*|segundill*|letrica|letrita|letrilla|rayoncit*|ruidit*|diferencita|centavit*|tantitit*|cafecito_derramado|momentic*|manchica|ratic*_de|pedacit*|hilit*|grumit*|cosic*|minutic*|puntic*|dedit*_de|poquitic*|trocit*_de
    no ~1 vamos|va|voy|vayamos|hay ~1 a|que hacer*|armar*|montar* ~1 un|una|tanto|un_mundo ~1 circo|drama|escandalo|guerra|lio|montana|mundo|novela|numero|pelicula|problema|tragedia
    fueron|eran|son|fue solo|apenas|nomas|escasos? ~1 # ~1 segund*|minutit*|minutill*|centim*|gramit*|metrit*
  `,
  L17: `
    ^menud*|mucho|mucha|puro|pura|que|vaya|tremend*|pedazo|so|valiente|tipico|tipica|pinche|pinches ~1 pedazo|mas|de|tan? ~1 de? abusad*|amargad*|animal|animalada|antipatic*|asno|atarantad*|atorrante|bestia|boludo|bobo|borde|borrego|brut*|buitre|burr*|cabezon|cacho|caradura|cara_dura|carota|chafa|cenutrio|chinche|chismos*|chup*|cinico|cinica|cochin*|cretin*|crio|criajo|cuadro|culicagad*|delicad*|descarad*|desastre|desgraciad*|desubicad*|envidios*|enviciad*|fantasm*|farsante|fastidi*|gana|gil|gonorrea|grosero|grosera|guache|guacho|guarr*|guaso|hablador|hipocrita|ignorant*|impresentable|indi*|inmadur*|intens*|interesad*|jeta|jetas|joyita|ladilla|lambon|lamparos*|limitad*|list*|llor*|lob*|malandro|malparid*|mamarracho|mamerto|mala|maleducad*|maldit*|malcriad*|mamila|mamon*|marmota|matad*|mediocre|melon|mequetrefe|mezquin*|moros*|mueco|naco|necio|ñero|nero|neurotic*|oportunista|ordinari*|pacient*|palurdo|pancho|paracaidista|pardillo|parguela|pasad*|patan|pataner*|pavo|payas*|peladaz*|pelad*|pelmazo|pelotud*|pendej*|personaje|personaj*|pesad*|petardo|picapleitos|pobre|pringad*|puerc*|quejic*|quejon*|rabietas|raro|ridicul*|rompehuevos|roto|ruin|salame|salvaje|salad*|sapo|sarnos*|sobrad*|soberbi*|so|soplagaitas|tacan*|tarad*|tarugo|taruga|tip*|tirado|tont*|torpe|tronco|vag*|vergonzos*|vibora|viborita|vieja|viejo|vivales|viv*|zangan*|zanahorio|zoquet*
    abombad*|alcornoque|aguafiestas|animal_de|atarantad*|atarban|atarvan|berzotas|bocachancla|bocazas|cabezahueca|cachivache|cafre|caraculo|carechimba|caremonda|casposo|cazurro|chabacan*|cenutrio|chimbo|chismos*|chupamedias|cochino|cochina|cochinos|culicagad*|descerebrad*|energumeno*|fantoche|facineros*|farandulero|gamberro|gamberros|gandul*|gaznapiro|gil|gila|giles|gonorrea|guache|guarros|guarras|hinchapelotas|hinchahuevos|hijo_de_papi|hijos_de|holgazan*|iletrad*|ingrat*|infelices|inadaptad*|intensa|intensas|lambon|lameculos|llorones|majader*|malagradecid*|malnacid*|malcriad*|maleducados|malhablad*|mamarracho*|mamerto|mangante|marranos|mameluc*|mendigo|mendrugo|mequetrefe|merluzo|mezquin*|mindundi|mostrenco|nefast*|ñero|neandertal|orangutan|papanatas|pajuo|palurd*|panoli|pardillo|pelagatos|pelmazo|pelotudez|pelotudeces|petarda|petardo|picapleitos|piojos*|pitufo|plomazo|pobreton*|pringad*|puerco|puercos|puerca|rabietas|rancio|rastrero|ratero|reventad*|robagallinas|roñica|roñosa|roñoso|rompebolas|rompehuevos|rompepelotas|sabandija|salame|salvajada|salvajes|sanguijuela|sapo|simplon*|sobradit*|soplapollas|soplagaitas|tarugo|tocapelotas|tolai|tontaina|tontorr*|trogloditas|troglodita|tunante|ventajista|vagazo|vividor|vividores|zarrapastros*|zopenco|zote|zurullo
    !no|nunca guarro|guarros|marranos|puercos|cochinos|sucios|vagos|cerdos|egoistas|incivicos|maleducados|irresponsables|ignorantes|quejicas|groseros|salvajes ~1 sois|son|eres|es|fue|fueron|fuiste ~1 los|las|el|la|ustedes|vosotros|tu|usted|vos|quien*|tus|sus
    usted|ustedes|tu|vos|vosotros|gente|personas|clientes|tipos ~1 si|mismo|como|que|asi? ~1 es|eres|sois|son|sos|da|dan|das|dais ~1 un|una|unos|unas|bien|muy|re|tan|mas|mucho|el|la|los|las|puro|todo ~1 asco|verguenza|pena|lastima|vergonzos*|grima|risa|cerdo*|sucio*|intens*|cansin*|egoista*|patetic*|agotador*|cargos*|tox*|problem*|fastidi*|cero_a|mal_agradec*|desagradecid*|amarga*|tacan*|*udo|*udos|chist*|dolor|cruz|plaga|peste|joya*
    con ~1 gente|clientes|vecinos|padres|madres|personas|alumnos ~1 como|asi|de ~1 tu|usted|vos|ustedes|su|tu|esa|esta
    gente|clientes|personas|vecinos|gentuza|chusma ~1 como|tan|asi|de|sin|mas ~1 usted*|tu|vos*|ustedes|maleducad*|su_calana|esa|tonta|bruta|inculta|amargada|toxica|educacion|pesada|ordinaria|corriente|dificil|rara|sucia|cochina
    asi ~1 de|les|nos|le|te|va|esta ~1 va|luce|pelo|claro|nos|el|la|espana|mexico|pais ~2 pais|va|el|esta|pelo|luce
    no ~1 se|te|os|le ~1 puede|podia|cabe ~1 ser|un ~1 mas ~1 *o|*a|*e|*os|*as
    mas ~1 tont*|torpe|pesad*|brut*|lent*|cort*|inutil|tozud*|terc*|bobo|amargad*|simple|sordo|cieg* ~1 que ~1 hech*|un|una|el|la|mula|mandad*|vaca|no|mandado
    simple que|mas_simple
    que ~1 falta ~1 de ~2 clase|cultura|educacion|modales|respeto|seriedad|todo|luces|criterio|verguenza
    poca|poco|nula|cero|escasa|falta_de educacion|clase|verguenza|cultura|cabeza|luces|seriedad|modales|cerebro|vergüenza|neurona|sesera|inteligencia|entendederas|madurez
    dos ~1 dedos|neuronas ~1 de? ~1 frente|conecta*|hacen|juntas|chocan
    usa*|use*|funciona|estren*|conect*|enciend*|prend* ~1 el|la|tu|su|esa|un ~2 cerebro|cabeza|neurona*|sesera|coco|cabecita|materia_gris
    ni ~1 para|en ~1 eso|leer|que|saludar|pintura ~1 sirve*|vali*|da*|verte
    mejor ~2 callad*|calladito|callaras|callara|no_opinar|se_calla|te_callas|cierra|cerrar_la|guarda_silencio|guardaras
    calladit* ~1 estas|se|te|mas
    chito|chiton|punto_en_boca|a_callar|a_llorar|a_otra_parte|ve_a_llorar|vaya_a_llorar|llora_mas|llore_mas|a_pastar|aire_fresco|a_la_porra|al_carajo|a_freir
    llora|llore|llorar|lloriquea|lloriqueo|lloriqueos|pataleta|pataletas|berrinche|berrinches|rabieta|rabietas|perreta|perretas|pucheros|mocos|chillidos|chillando|lloriqueando ~2 a|con|de|en|no|otra|otro|tu|su|y|al|todo|por|mas|ya
    !no das|da|dan|dais|daba|producis|produces|produce ~1 pura|mucha|mas|bastante|un_poco_de? ~1 asco|grima|lastima|pena_ajena|penita|risa|verguenza|verguenza_ajena|pereza|repelus|ternura
    verguenza ajena|te_tenia|deberia_darte|le_deberia|torera|te_deberia|debia_darte|deberia_darle
    pena ajena
    hay ~1 que ~1 tener|ser|estar|echarle ~1 muy|bien|mucha|mucho|la|un|poca|poco ~2 cara|jeta|morro|huevos|desfachatez|descaro|cuajo|rostro|verguenza|cara_dura|caradura|sinverguenz*|atrevid*|rat*|mezquin*|mal*
    tiene*|tenes|teneis|vaya|que|menuda|menudo|cuanta|le_echas|echarle|mucha|tamana|tamaño|semejante ~2 cara|jeta|morro|desfachatez|descaro|rostro|caradura|cinismo|desparpajo|conchudez|frescura|atrevimiento|osadia ~1 al|tiene*|decir|de|la|el|mas|venir|dura|que|pedir|reclamar|para|el_tuyo
    ratas|rata|sarna|plaga|peste|veneno|basura|lacra|escoria|morralla|chusma|gentuza|populacho|canalla|purria|ralea|calana|lumpen|prole ~2 como|que|de|humana|esta|sois|son|eres|es|tus|toda|suelta|andante
    pinche|pinches|maldita|maldito|puta|puto|jodida|jodido|condenad* ~1 client*|dramatic*|envidios*|exagerad*|gente|grosera|grosero|histeric*|llorona|lloron|loca|loco|mentiros*|naca|naco|pesad*|quejos*|rata|ratero|ridicul*|vieja|viejo
    no ~1 le|te|les ~1 da|llega|alcanza|funciona|rige|carbura ~1 la|el|para ~1 cabeza|coco|cerebro|sesera|chompa|mate|mas
    no ~1 te|se ~1 mides|mide
  `,
  L18: `
    debe|debio|tuvo|deben|habra|habran|estaria|estarian|andaria|andaba|andaban|seguro|quiza*|igual|parece|se_ve ~1 de? ~1 que? ~1 ser|estar|querer|haber|pens*|decid*|entr*|tom*|ido|fue|salio|quiso ~3 bano|banarse|baile|botellon|carrera|club|concierto|cita|dieta|discoteca|feria|gira|gimnasio|huelga|luna|maraton|paseo|pereza|pijama|piscina|playa|puente|resaca|rumba|siesta|sol|turismo|vacacion*|verbena|vida|viaje|yoga|mundial|nirvana|independiz*|estrella*|famoso|protagonista
    se ~1 ha|nos|han|le|les|te|me? ~1 puso|pusieron|fue|fueron|ido|tomo|tomado|hizo|declaro|declarado|jubil*|hecho|echo|echaron|quedo|vino|monto|escapo|fugo|fug*|emancip*|independiz*|divorci*|enamor*|suicid* ~2 el|la|de|un|una|su|en|al|a_la ~2 ano|artista|autonomo|bikini|botellon|caminata|copas|dia_libre|dieta|excursion|fiesta|finde|fuga|guitarra|huelga|libre|loca|modelo|moscas|pijama|playa|puente|rebelde|sabatico|selfie|siesta|sol|timid*|tour|turista|vacaciones|valla|vegan*|vuelta_al_mundo|yoga
    le|nos|se|les|te ~1 entro|dio|pego|dieron|cogio|agarro ~1 el|la|por|un|una ~1 antojo|ataque|bajon|baile|bailar|cantar|cosa|flojera|hueva|locura|mal|pereza|siesta|sueno|timidez|venada|vergüenza|vena|nostalgia|pajara|blancazo|volver
    bromeamos|bromeando|bromita|bromitas|broma_aparte|chascarrillo|chistecito|chistoso|cachondeo|coñas|carcajada|carcajadas|descojono|desternill*|guasa|lolazo|me_parto|me_meo|me_muero_de_risa|nos_reimos|nos_partimos|parecia_broma|partirse|sin_bromas|vacile|que_risa|para_morirse_de|ni_en_los_chistes|riamonos|por_no_llorar
    mejor|hay_que|toca|para|vamos_a reir*|tomarlo_con_humor|tomarselo_con_humor|tomarlo_a_risa|echarle_humor
    con|poquito|algo|tomar*|echa*|un_poco ~2 humor ~1 y|todo|se|que|hombre|la
    apocalipsis|atlantida|bermudas|chupacabra|chupacabras|coco|conspiracion|cuco|cupido|dinosaurio|drácula|dracula|duendecillo*|ejercito_de|elfos|fantasmas|fantasmita|gnomo*|godzilla|gremlin|gandalf|harry_potter|houdini|indiana_jones|juego_de_tronos|jumanji|la_llorona|lochness|matrix|marte|marciano|matusalen|misterio_de_la|nemo|ninja|ninjas|ovnis|papa_noel|pasapalabra|pitufos|poltergeist|pokemon|reyes_magos|robinson|santa_claus|star_wars|superman|spiderman|terminator|tiktok|unicornio*|voldemort|walking_dead|wally|yeti|zombi|zombie|zombis|zombies|willy|wilson|godot|cenicienta|calabaza|bella_durmiente|blancanieves|pinocho|mafalda|chavo_del|cantinflas|chespirito|condorito|peter_pan|caperucita|aladino|batman|darth
    estilo|version|edicion|modo|nivel|al_estilo|tipo ~1 avion|caracol|cavernicola|caverna|dios|experto|extrem*|fantasma|gimnasio|incognito|leyenda|lujo|misterio|ninja|oso|perezoso|prehistorico|siesta|spa|sauna|survivor|supervivencia|tortuga|turbo|vintage|zen|zombi*|mini|pro|hard|heroe
    sauna|bufe|yacuzzi|jacuzzi|piscina|spa|gimnasio|crossfit|dieta|cardio|fitness|escape_room|juego|deporte|surf|buceo ~2 gratis|gratuit*|incluid*|de_regalo|extra|involuntari*|express|forzos*|acuatic*|regalo
    pillo|pillado|agarro|cogio|tocado ~3 lunes|resaca|siesta|bermudas|confesados|fuera_de_juego|con_los_pantalones|en_pijama|bragas
    entre|fue ~2 nos|un_gag|de_pelicula|de_chiste|de_traca|de_risa|de_camara_oculta|un_gag
    inocente inocente
    camara oculta
    al_menos|por_lo_menos|menos_mal ~1 que? ~1 visteis|viste|vio|vieron|conociste|conocio|aprendiste|hiciste|hizo|tomaste|tomo_el|disfrutaste|disfruto|descansaste|adelgazaste|caminaste|respiraste|leiste|ligaste|ligasteis|sonreiste|conocisteis|hicisteis|ahorraste|cantaste|practicaste
  `,
  L19: `
    bonita|bonito|carino|chato|chata|cielo|corazon|guapa|guapo|hermosa|hermoso|hijo|hija|linda|lindo|maja|majo|mi_reina|mi_rey|mujer|nena|nene|preciosa|precioso|prenda|reina|rey|solete|tesoro|vida|salada|salao|amor|negra|negro|gorda|gordo mia|mio
    hija|hijo|mujer|hombre mia|mio|mía
    salada|salado|salao|prenda|primor|prenda_mia|bombon|solete|sol|rico|rica|majo|maja|majete|majeta|patron|patrona|patroncito|vecindario|veci|vecis|doñita|donita|marchanta|marchante|guerita|guerito|guera|jovenazo|mijita|papacito|mamacita|madrecita|nenita|pibita|bebecita|bebecito|amix|amiwi|manis|panita|parcerito|parcerita|llave|llavecita|mano|manin|mostra|crackk|leyenda|maquinaza|titana|pichurria|figurin|ricura|ricurita|ñaño|ñerita|cabeza|loquita|loquito|gordi|gordis|flaquita|flaquito|amorcito|corazoncito|cosita|reyecito|socio|socia|cuñao|cunado|churri|tron|colegui|colega|chiquilla|chiquillo|jefecita|jefecito|jefita|jefito
    !de|la|el|un|una|los|las|su|tu|del|al pa|bro|brother|sis|men|man|broder|compi|compis|compita|hermanita|causa|pata|ñero|nero|rey_mio|churra|vecinito|vecinita
  `,
} as const;
