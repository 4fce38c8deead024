/** B · What is meant otherwise than it is said: scorn, mock pity, advice nobody asked for, commands in idioms (L11–L19). */
export const ironyEs = {
  L11: `
    sin|menos ~1 ponernos|perder|tantos|tanta|tanto|caer_en|entrar_en ~1 los|la|el? ~1 aspavientos|drama|dramas|furia|histeria|humos|nervios|nerviosos|papeles|panico|prisa|tragedia|tragedias|cabeza
    aguanta|aguante|baja|bajale|bajar|frena|levanta|para|pare|pisa|regula|relaja|suelta ~1 un|unas|el|la|las|los|al|dos|tantas|tantos|tanto|esa|ese|poco|poquito|cachito ~2 bronca|cachito|cambio|carro|caballo|caballos|espuma|freno|gas|gritos|humo|humos|intensidad|mala|mano|marcha|moto|poco|poquito|rayitas|revoluciones|ritmo|tono|volumen
    baja|bajale|para|pare|frena|echale|echa ~1 un|dos|el|una ~1 poco|poquito|cambio|rayas|cachito|pelin|freno|agua|calma|pausa
    coge*|coja*|dale|lleva|llevala|llevelo|llevela|lleve|toma|tome ~2 suave|suavecito|relajad*|leve|tranqui*|slow|con_calma|con_paciencia|de_otra
    suave|suavecito|leve|calmad* ~1 con|mi|que|por|jefe|amigo|don
    no ~1 os|se|te|nos ~1 me? alarme|altere|angusties|asuste|azotes|coma|comas|estrese|impaciente|pique|preocupes|rayes|revoluciones|suba|tomes|tome|vuelva_loco|me_ponga
    que ~1 no ~1 panda|entre
    no ~1 panda ~1 el
    no se|te ~1 va|vaya ~1 a ~1 acabar|caer|morir|hundir
    le|te|os ~1 va|vaya|puede ~1 a? ~1 dar|subir|salir ~1 algo|un|la|una ~1 algo|ataque|infarto|presion|telele|tension|yuyu
    cuida*|cuide*|piensa|piense|vigila ~1 en? ~1 ese|esa|tu|su|el ~1 corazon|presion|tension|salud|higado|bilis
    no ~1 haga|hagas|hagais|hagamos ~1 bilis|coraje|corajes|un_drama|dramas|aspavientos|tormenta|una_montana
    no ~1 coma|comas|caliente|calientes ~1 la|el ~1 cabeza|coco
    por|vamos|vayamos por|con ~1 partes|calma|orden que|y|senor*|dijo|como
    haya|tengamos|vamos_a_tener|un_poco_de|mucha|tenga|ten|tened|mas ~1 paz|calma|la_fiesta|temple|un_poquito_de
    sangre|cabeza|mente fria
    menos lobos|humos|gritos|drama|dramas|caballos|histeria|prisa|flamenco
    para ~1 que|ese tanto|tanta ~1 grito|drama|bronca|escandalo|enojo|prisa|coraje
    chill|relax
    respira|inspira ~2 conmigo|hondo|profundo|y|tranqui*|antes|por|un
    oiga|oye|eh|hey|epa ~1 oye|momentito|tranqui*|calma|baje|parale|ahi
    un|mas|algo poco|poquito|pelin|de ~1 de|mas ~1 de? ~1 calma|educacion|modales|paciencia|respeto|tranquilidad|moderacion|pausa|cortesia
    con ese|esa|esos tono|carácter|caracter|genio|humor|actitud|lenguaje|modales ~3 no|nadie|poco|dificil*|se|va
    contigo|usted|ti|vos|te ~1 no ~1 es|hay|se ~1 para|por ~1 que? ~1 ponerse|ponerte|tanto|alter*|gritar
    no es ~1 para ~1 que? ~1 ponerse|ponerte|tanto|se_ponga|te_pongas|alterarse|llorar|gritar|tirarse|volverse
    ponte|ponete|pongase|pongamonos en|de|a ~1 modo|otro|buen|mejor ~1 humor|plan
    calm*_aguas
  `,
  L12: `
    senor|senora|senorita|don|dona|doctor|doctora|profe|profesor|profesora|maestro|maestra|ingeniero|inspector|mister|excelentisimo ~1 de? ~1 alta|algo|arbitro|caballero|catedratic*|cientific*|critic*|doctor*|entendid*|excelencia|experta|experto|fiscal|fisic*|gourmet|guia|importante|inspector*|investigador*|juez|ingenier*|letrad*|marques*|matematic*|mecanic*|ministr*|minuto*|nobel|observador*|perfect*|periodista|piloto|puntual*|quejas|tecnic*|vip|arquitect*
    pobre|pobrecit*|angelit*|pobres ~1 mio|mia|le|te|de|que|la|lo|tu|usted|ti|vos|ay|bebe|cosita|se|tuvo|todo|y|hij*
    ^pobre|pobrecito|pobrecitos|angelito
    lastima|pena que ~2 no|el|la|los|nos ~4 magia|palacio|completo|suite|quedaran|quedara|quedaba|llega|llegue|oro|cobrar*|alcance|inclu*|diera|dan|venga|venia|fuera|pague*
    academia|bandeja_de_plata|divina|eminencia|harvard|hollywood|iluminados|majestad|maradona|messi|nobel|palacio_real|palacio|petalos|platon|premio_nobel|princesa|principe|salomon|sanchez_pizjuan|shakespeare|sofisticad*|spa|vip|cervantes|borges|wikipedia|titanic
    tapete roja|rojo
    faltaria|faltaba mas ~2 senor*|majestad|usted|excelencia|hombre
    ^algo mas|otra_cosa ~1 senor*|majestad|usted|le|se|tambien|no|o
    algo mas ~1 que|por|en|majestad|senor*|el|o|su
    quiere|quieres|querria|queres|desea|deseas|apetece|prefiere|prefieres ~1 que|usted|tambien ~2 le|te|tambien|lo ~3 abanic*|cante*|lleve*|pong*|traig*|banda|cena|desayuno|firme*|flores|haga*
    que ~1 seria|haria|harian|sabra ~1 de? ~1 el|la|nosotros|este|el_mundo|mundo|internet ~2 sin|de
    que ~1 suerte|dicha|alegria|fortuna|gustazo|privilegio|lujo|bendicion|emocion ~2 tener*|contar|la|que|de|conocer*|recibir*|la_nuestra|tenerle|tus|sus|tu
    menos mal ~1 que ~1 estas|esta|hay|existe|vino|tenemos|nos|nadie|no|lo|alguien|usted|tu|llegaste
    mil|muchas|muchisimas|infinitas|eternas gracias ~2 por ~2 iluminar*|tan|tanta|tanto|recordar*|semejante|regalar*|dedicar*|honrar*|existir|deleitar*
    apuntad*|anotad*|recibid*|oid*|enterad*|tomam*|a_sus_ordenes|lo_que_mande|a_la_orden|a_mandar ~1 queda|nota? ~1 senor*|jefe*|jefa|maestro|don|majestad|excelencia|capitan|mi|patron*
    que|vaya ojo|oido|vista|sentido|talento|capacidad|arte|don|gracia|pico|memoria|nivel|criterio|cultura|puntualidad|exigencia|ritmo|vida ~1 mas|tan|el|la|tiene*|tenes|tuyo|suyo|gasta*|se|de|para
    le|te|os|les|la|lo toco|ha_tocado|tuvo_que ~1 trabajar|moverse|moverte|caminar|levantarse|esperar|madrugar|pensar|esforzarse|sudar ~1 un|una|algo|fijate
    la|le|lo|te|nos|me ha|has|habeis|han ~1 costado|salido|quedado ~1 redond*|bordad*|poetic*|literari*|inspirad*|precios*
    bienvenid* a ~1 la|al|el|este ~1 mundo|siglo|realidad|vida|club|espana|mexico|planeta|verano|capitalismo
    poeta|poesia|poema ~2 lo|tu|su|pura|toda|una|de|que
    pleno|comite|gabinete ~1 de ~1 crisis|urgencia|emergencia
    tragedia|drama|crisis|catastrofe|emergencia humanitari*|mundial|nacional|internacional|de_estado
    primer mundo
    problemas ~1 del? ~1 primer
    siglo|mundo ~1 de ~1 las|los luces
    mundo|planeta|pais ideal|perfecto|rosa
    si|como|cuando ~1 tu|usted|vos ~1 lo|asi ~1 lo? ~1 dice|dices|decis|ve|ves ~1 sera|es|experto|amen|santo
    amen|aleluya
    lo|la ~1 tuya|tuyo|suya|suyo ~1 es|fue|si ~1 que ~1 es
    si|para ~1 lo|que|eso|la|esto ~1 que ~1 paga|pagas|pago|pagaste|cuesta|costo|vale|cobramos
    por ~1 ese|lo|el|este ~1 precio|dinero|que ~1 pago|pagas|paga|pagaste|cuesta|no|que|tampoco|que_quer*
    a|que|por|el caballo regalado
    que|la vida ~1 tan|es ~1 dura|triste|cruel|injusta|complicad*
    otro|otra ~1 gran|mas|dia|lunes|que ~1 para ~1 la ~1 coleccion|lista
    coleccion de|quejas ~1 quejas
    ya tardaba*|tardaba
    ya|como_siempre|tan ~1 tan|siempre|usted|tu ~1 atent*|amable*|simpatic*|fin*|cordial*|dulce|delicad*|generos*
    gracias|enhorabuena|bravo|felicidades|claro|si|perfecto|anotado|tranquilo|bueno ~1 catedratic*|crack|critic*|doctor|experto|experta|genio|ingeniero|jefe|jefazo|listo|lumbrera|maestro|master|profesor|profe|sabio ~1 ya|por|por_la|que|lo|no|se|le|te|tomamos
    ^brillante|curiosa|estupenda|excelente|fina|genial|gran|grandiosa|interesante|magnifica|magistral|original|profunda ~1 analisis|aporte|asesoria|aportacion|comentario|conclusion|descubrimiento|observacion|pregunta|reflexion|teoria
    y si|claro ~3 estabamos|fuimos|tuvimos|salimos|esperabamos
    estabamos|estaban|fuimos_a|fueron_a|salimos_a|tuvimos_que ~2 *ando|*iendo|buscar|ordenar|pescar|plantar|pintar ~3 caballo|cafe|cerdo|fondo|gallina|huevo|limon|mar|patata|papas|pescado|pollo|rio|salmon|tomate|vaca|arbol|uva|uvas|harina|dinero|petroleo
    contratamos|contratado|contratar*|fichamos|pediremos|solicitamos ~1 su|tu|sus|tus ~1 asesor*|servicios|consejo*|consultor*|consejeria|cv
  `,
  L13: `
    ^digo|total
    digo yo
    que digo_yo
    otras|otros|algunas|algunos|muchas|muchos|ciertas|ciertos|la_gente|hay_quien|hay_gente|todo_el_mundo ~2 se|no|si|lo|ni|le ~1 se? ~1 apan*|apanan|arregla*|organiza*|entera*|preocup*|quej*|queja|molesta*|ahog*|ofende*|disfruta*|conform*|agradec*|valora*|aprecia*|entiend*|entera|busca*|aprovecha*|viven|vive|pide|piden|sobreviv*|adapt*|acostumbr*
    hay ~1 gente|gustos|opiniones|de_todo|colores ~1 para|como ~1 todo|todos|colores|gustos
    cada ~1 cual|loco|quien|uno ~2 es|con|como|sabe|sabra|se|tiene|un|ve|vera|su|lo|sus
    cada|alla cual|quien|uno ~1 es|con|a ~1 un|su|lo ~1 mundo|tema|suyo
    sobre gustos
    un|algo poco|poquito|de ~1 mas? ~1 de? ~2 no ~1 le|les|os|te|nos? ~1 hace|haria|hizo|mata|viene|vendria|sobra|cae|cuesta ~2 a? ~1 mal|dano|nadie|nunca
    no ~1 le|les|os|te|nos? haria|vendria|estaria ~2 mal|dano|de_mas ~1 a? ~2 *ar*|*er|*ir*|un|una|nadie|que|leer*|algo|mas|madrugar
    no ~1 hace|haria|mata ~2 dano|mal ~1 a ~1 nadie
    no ~1 estaria|seria|vendria ~1 de? ~1 mal|demas|malo|mala ~2 que|*ar*|*er*|*ir*|idea
    que lindo|bonito|facil|comodo|suerte|envidia|rico|agradable|bello|chulo|gustazo ~1 debe|debera|es|poder|sera|seria|tener|vivir|ser|opinar|hablar|criticar|quejarse
    hablar|opinar|criticar|quejarse|exigir|pedir|sonar|protestar ~1 es|sale|no_cuesta ~1 gratis|facil|nada|barato|lo_mas
    lo ~1 facil|comodo|sencillo ~1 es|seria ~1 *ar*|*er*|*ir*
    a ~1 buen|palabras|quien|lo|caballo ~1 madruga|hecho|regalado|buen
    no ~1 hay ~1 peor|mejor|mal ~1 que? ~1 ciego|ciega|sorda|desprecio|defensa|que
    !el|un|con tiempo|paciencia|ignorancia|esperanza ~1 al ~1 tiempo
    roma|zamora|salamanca ~2 no|se ~2 gano|hora|dia|presta|construy*|hizo
    sin ~1 animo|afan|querer|intencion ~1 de? ~1 incomod*|fastidi*|ofend*|molest*|entrar|polemi*|ser|ninguna|discutir
    con ~1 perdon|carino|permiso|el_debido|mis_respetos|todos_mis
    con ~1 el|todo|mi|nuestro mayor|maximo|debido|todo? ~1 carino|respeto|aprecio
    no ~1 es|se|te|lo ~1 por|lo ~1 tome*|nada|ofend*|molestar* ~1 a? ~1 mal|pero|hombre|mujer|personal
    no ~1 se|te ~1 lo|me ~1 tome|tomes|moleste
    cualquiera que|con ~1 lo? ~1 lea|sepa|mire|haya|dedo*|minimo
    ciencia de|espacial|nuclear
    uno ~1 no ~1 puede|debe|sabe|tiene ~1 que? ~2 todo|estar|ser|tener|adivin*|gustar|saber
    todo ~1 a|no ~1 la ~1 vez|puede|se ~1 puede|ser
    todo no ~1 se|puede
    la ~1 perfeccion|felicidad|paciencia ~1 no|es|absoluta ~1 existe|una|la|ciencia
    finito|finita|sensible ~2 nos|es|eres|salio|salieron|somos|usted|tu|con|cliente|clientela|para
    un mal ~1 dia ~2 lo|todos|lo_tiene|tiene|cualquiera
    pie izquierdo
    con ~1 el ~1 pie
    ya ~1 si|cuando|otro|mejor ~1 eso|si|dia ~1 hablamos|vemos|otro_dia|lo_hablamos|me_cuentas|nos_cuenta
    ya si|veremos|hablamos ~1 eso|si|cuando
    de|para nada|eso estamos|no_hay
    ^de nada
    !no con|para ~1 eso|gente|clientes|personas ~1 asi ~1 es|no|se|da|cualquiera|quien
    en ~1 fin ~1 la|que|nada
    la ~1 vida ~2 sigue|continua|va|es_asi|no_es
    que ~1 le|les|os|te|se|nos ~1 vamos|voy|podemos|puedo a? hacer|decir|hacerle|contar
    ^que se ~1 le ~1 va|hace|puede
    ni que ~1 *ra|*ras|*ramos|*ran|*ese|*eses|*se|*ses|*semos
    creo|pienso|diria|supongo|imagino|opino ~1 yo|que ~3 podria|podrias|deberia|deberias|bastaria|conviene|convendria|mejor
    quiza*|igual|a_lo_mejor|tal_vez|acaso ~1 le|te|si|no|deberia|deberias|es|seria|podria|podrias|tendria|conviene|convendria|toca|ya ~3 anteojos|aprender|bastaria|cambiar|cuidar*|deberia|deberias|fijarte|gafas|hora|leer*|lentes|levantar*|llegar|madrugar|menos|mirar*|organiz*|otra|otro|paciencia|poco|preguntar|revis*|salir|ser|tiempo|venir|vez
    revis*|cambi*|limpi*|compr*|pon*|usa*|use* ~2 gafas|anteojos|lentes|la_vista|los_oidos
    suerte|buena_suerte|exitos|adios ~1 con|buscando|en|bonito|bien|de ~2 eso|otro|otra|la|el|busqueda|ello|hotel
    puerta ~1 esta|es|abierta ~2 abierta|ahi|grande|ancha|donde
    puertas ~1 que|abiertas|estan
    si ~1 no ~1 le|les|os|te ~1 gusta|conviene|convence|parece|interesa|cuadra|late|va ~3 ahi|alla|busca*|cambia*|competencia|hay|otra|otro|otros|pues|puerta|puede*|ya_sabe*|vaya*|ve*|siempre
    la|nuestra competencia ~1 esta|tambien|le|te|estara|abre|atiende
    ya|que ~1 quisiera|quisieramos|quisieran|gustaria|me_gustaria ~2 todos|muchos|nosotros|yo|nos|otros|ver|a
    ojala ~2 todo|todos|fuera|tuviera*|problema*|pudier*|fuese|asi
    mas quisiera|quisieramos|faltaba|quisieras
    aburrid*|ocios*|nada_mejor|mejor_que_hacer
    ya es|eso ~1 mala|tener|querer|mucho ~1 suerte|punteria|ganas|pedir|casualidad
    punteria|mala_suerte|gafe|yeta|sal ~2 tiene*|tenes|la_tuya|la_suya|la_de|eres|es|que
    normal|logico|claro|obvio|evidente|natural ~1 si|que|en|con|cuando ~1 se|no|te|le|uno|usted|tu|vos|solo|nunca|va|vas|viene|vienes|compra|compras|elige|eliges|pide|pides|quiere|quieres|llega|llegas|vive|vives ~3 *a|*e|*as|*es|*o|*ar|*er|*ir
    lo|la sabe|ve|entiende|hace|nota cualquiera|todo_el_mundo|hasta
    algunos|otras|otros|aqui|nosotros ~1 tambien ~1 dormimos|comemos|descansamos|somos_personas|vivimos|librar
  `,
  L14: `
    ^hombre|mujer|total|venga|tampoco|uy|bah|anda|pff|oye ~1 por|si|tampoco|que|un|una|unos|unas|solo|son|es|es_que|no|ni
    ^bah|tampoco|bobada|tonteria|pendejada|macana
    bobada|huevada|minucias|pendejada|cosillas|ridicula
    por ~1 cuatro perras|duros|gatos|monedas|cosas|pesos|euros|pelos|minutos
    son ~1 cuatro perras|duros|gatos|monedas|pelos
    cuatro perras|duros|pesos|monedas|cosas|pelos
    !la|el|mas|lo|mucho|algo|con peores|peor|cosas_peores ~1 cosas|casos|las|lo|es|seria|hubiera|hubiese|fue|estan|esta|han|hemos|habria ~3 *ado|*ido|*as|*os|africa|caso|cosas|dia|estan|guerra|hay|hambre|medicina|medio|mes|no|otros|pasado|que|se|sido|ven|visto|vecino*
    peores|otras_cosas|otras ~1 cosas ~2 ven|vemos|hemos|han|hay|se|pasan
    de|en|hay|hasta peores|las_mejores ~1 hemos|han|hay|se|familias|casas ~2 *ido|*ado|familias|casas|salido
    hasta|en|a las|los mejores|mejor ~1 familias|casas|escribano|les|le|se
    mejores ~1 familias|casas
    le|les|nos|os|a|se ~1 pasa|ocurre|sucede|pasan|paso ~2 a|hasta|en|al ~1 cualquiera|todos|todo|mejores|todas|mejor
    !no mundo|vida ~1 no? ~1 se|le ~1 va|ha|acaba|cae|para|vaya ~2 acaba*|caer|parar|hundir|terminar|acaba|se|por
    se ~1 va|vaya|ha|acabara ~1 a? ~1 acabar|hundir|caer|hundido|acabado|terminar|parar|morir ~1 el|la|nadie|espana ~1 mundo|planeta|vida|cielo
    fin del_mundo|de_mundo|del_universo
    no|tampoco|nadie ~1 se|te|le|va|vas|ha|os ~1 va|vas|ha|vayas|a ~1 a? ~1 morir|muere|muerto|morira|mata|murio|enfermo|arruin*|hund*|desangr*|acab*|pasado|sangr*|mueren ~1 por|de|nadie|nada|un|una|el|ningun*|llega*
    sangre al_rio|llego_al
    con ~1 un|una ~1 poco|poquito|trapo|pasada|agua ~1 de? ~3 agua|apenas|arregla|basta|ni|nada|no|queda|quita|sale|sirve|se|soluciona|listo|ya|y_ya|y_listo
    al ~1 fin ~1 y|solo|era|es
    al ~1 fin ~1 y ~1 al
    a|al ~1 fin|todo|estas|fin_de_cuentas|cabo ~1 de|y ~1 cuentas|al_cabo
    apenas|solo|solamente|nomas|tan_solo|nada_mas|unicamente|escasos|poco_mas_de ~1 fueron|era|eran|son|de|te|le|ha|se|un|una|un_par|falto|tardo|hubo|perdio|perdiste|espero ~2 #|cosa|dia|dias|euros|hora|horas|minutitos|minuto|minutos|pesos|poco|poquito|rato|segundos|semana|veces|vez
    poco ~1 mas|menos|o|y ~1 de? ~1 nada|mucho
    ni ~1 se|lo ~1 va|van|vas|ha|han|nota|aprecia|ve|ven|entero|habra|habras ~1 a? ~2 *ar|*ado|nota|nadie|apenas|cuenta|casi
    casi|apenas|practicamente|si_acaso ~1 ni|no|se ~1 se? ~1 nota|ve|aprecia|huele|percibe|oye|siente|distingue|entera*
    no ~1 se|te|le|lo ~1 ve|nota|aprecia|fija|entera|mira ~1 nadie|nada|apenas|casi|a_simple|tanto|desde
    nadie ~1 lo|se|la ~1 va|nota|ve|mira|fija|entera|iba
    para lo que ~1 es|queda|dura|cuesta|pudo|podia|usa*
    al menos|por_lo_menos ~1 no|el|la|los|hubo|llego|lleg*|tien*|pudo|pudiste|ten*|era*|fue*|comi*
    por lo_menos ~1 no|el|la|los|hubo|llego|lleg*|tien*|pudo|pudiste|comi*|fue*
    suerte|gracias ~1 tiene*|tuv*|de|da|den|que|a_dios ~2 que ~3 fue|solo|no|era|paso|dura*
    podria|podia|pudo|hubiera|habria ~1 ser|sido|haber|ido ~2 peor|mucho_peor|mas|grave
    exager*|dramatic*|magnific*|catastrof* ~1 que|no|es|eso|tanto|un|las|el|la|por|demasiado|mucho
    una|un ~1 simple|mera|mero|mini|micro|ligera|ligero|leve|pequen*|chiquit*|tonta|tonto|triste|sola|solo|mugre|miserable|pinche|trist* ~1 averia|bache|cana|cambio|cosa|dia|demora|descuido|despiste|dato|error|espera|euro|fallo|falla|golpe|gota|hora|letra|mancha|mes|minuto|minutos|molestia|pelo|peso|raya|retraso|semana|susto|tornillo|tramite|vez
    detallito*|fallit*|horita*|manchita*|minutito*|mosquit*|rayita*|retrasit*|diita*|olorcito|pesito*|cosita|cosilla*
    cosas ~1 de|parte|del ~1 la|vivir|juego|encanto|oficio|vida|tener
    forma|es ~1 parte ~1 del ~1 encanto|juego|show|proceso|plan
    tiene|es ~1 su|parte|un ~1 encanto|gracia|punto|aquel
    le|te ~1 da|dan ~1 un|mas|su ~1 toque|encanto|sabor|caracter|personalidad|vidilla
    segundit*|letrica|ratic*_de|pedacit*|dedit*_de
    no ~1 vamos|va|voy|vayamos|hay ~1 a|que hacer*|armar*|montar* ~1 un|una|tanto|un_mundo ~1 circo|drama|escandalo|guerra|lio|montana|mundo|novela|numero|pelicula|problema|tragedia
    fueron|eran|son|fue solo|apenas|nomas|escasos? ~1 # ~1 segund*|minutit*|centim*
  `,
  L17: `
    ^menud*|mucho|mucha|puro|pura|que|vaya|tremend*|pedazo|so|valiente|tipico|tipica|pinche|pinches ~1 pedazo|mas|de|tan? ~1 de? abusad*|amargad*|animal|antipatic*|bestia|boludo|bobo|borde|brut*|buitre|burr*|caradura|cara_dura|chismos*|chup*|cinico|cochin*|cretin*|crio|cuadro|culicagad*|delicad*|descarad*|desastre|desgraciad*|envidios*|fantasm*|farsante|fastidi*|gana|gil|grosero|grosera|guache|guarr*|hipocrita|ignorant*|impresentable|indi*|intens*|interesad*|jeta|jetas|joyita|ladilla|limitad*|list*|llor*|lob*|malparid*|mamarracho|mala|maleducad*|maldit*|mamon*|marmota|matad*|mediocre|mezquin*|moros*|naco|necio|oportunista|ordinari*|pacient*|pancho|pasad*|pavo|payas*|pelad*|pelotud*|pendej*|personaje|personaj*|pesad*|petardo|pobre|puerc*|quejic*|raro|ridicul*|roto|ruin|salame|salvaje|salad*|sobrad*|soberbi*|so|tarad*|tip*|tirado|tont*|torpe|tronco|vag*|vergonzos*|vieja|viejo|viv*
    animal_de|bocazas|casposo|chismos*|cochina|cochinos|culicagad*|descerebrad*|gil|guache|guarros|guarras|hijos_de|ingrat*|inadaptad*|intensa|llorones|mamarracho*|marranos|mezquin*|nefast*|neandertal|papanatas|palurd*|petarda|petardo|piojos*|pitufo|puercos|puerca|rancio|ratero|reventad*|salame|salvajada
    !no|nunca guarros|marranos|puercos|cochinos|sucios|vagos|cerdos|egoistas|incivicos|irresponsables|ignorantes|groseros ~1 sois|son|eres|es|fue|fueron|fuiste ~1 los|las|el|la|ustedes|vosotros|tu|usted|vos|quien*|tus|sus
    con ~1 gente|clientes|vecinos|padres|madres|personas|alumnos ~1 como|asi|de ~1 tu|usted|vos|ustedes|su|esa|esta
    gente|clientes|personas|vecinos|gentuza|chusma ~1 como|tan|asi|de|sin|mas ~1 usted*|tu|vos*|ustedes|maleducad*|esa|tonta|bruta|amargada|educacion|pesada|ordinaria|corriente|dificil|rara|sucia|cochina
    asi ~1 de|les|nos|le|te|va|esta ~1 va|luce|pelo|claro|nos|el|la|espana|mexico|pais ~2 pais|va|el|esta|pelo|luce
    no ~1 se|te|os|le ~1 puede|podia|cabe ~1 ser|un ~1 mas ~1 *o|*a|*e|*os|*as
    simple que
    que ~1 falta ~1 de ~2 clase|cultura|educacion|modales|respeto|seriedad|todo|luces|criterio|verguenza
    dos ~1 dedos|neuronas ~1 de? ~1 frente|conecta*|hacen|juntas
    usa*|use*|funciona|estren*|conect*|enciend*|prend* ~1 el|la|tu|su|esa|un ~2 cerebro|cabeza|neurona*|coco|cabecita
    ni ~1 para|en ~1 eso|leer|que|saludar|pintura ~1 sirve*|vali*|da*|verte
    mejor ~2 callad*|calladito|callara|te_callas|cierra|cerrar_la
    calladit* ~1 estas|se|te|mas
    a_callar|a_llorar|ve_a_llorar|vaya_a_llorar|aire_fresco|a_la_porra|al_carajo
    llora|llore|llorar|lloriquea|rabieta|mocos ~2 a|con|de|en|no|otra|otro|tu|su|y|al|todo|por|mas|ya
    verguenza ajena|torera
    pena ajena
    ratas|rata|sarna|peste|veneno|basura|lacra|escoria|morralla|chusma|gentuza|purria|prole ~2 como|que|de|humana|esta|sois|son|eres|es|tus|toda|suelta
    pinche|pinches|maldita|maldito|puta|puto|jodida|jodido|condenad* ~1 client*|dramatic*|envidios*|exagerad*|gente|grosera|grosero|histeric*|loca|loco|mentiros*|naco|pesad*|rata|ratero|ridicul*|vieja|viejo
    no ~1 le|te|les ~1 da|llega|alcanza|funciona ~1 la|el|para ~1 cabeza|coco|cerebro|mate|mas
    no ~1 te|se ~1 mides|mide
  `,
  L18: `
    se ~1 ha|nos|han|le|les|te|me? ~1 puso|pusieron|fue|fueron|ido|tomo|tomado|hizo|declaro|declarado|jubil*|hecho|echo|echaron|quedo|vino|monto|escapo|fug*|independiz*|divorci*|enamor*|suicid* ~2 el|la|de|un|una|su|en|al|a_la ~2 ano|artista|autonomo|bikini|botellon|caminata|copas|dia_libre|dieta|excursion|fiesta|finde|fuga|huelga|libre|loca|modelo|moscas|pijama|playa|puente|selfie|siesta|sol|timid*|tour|turista|vacaciones|valla|vegan*|vuelta_al_mundo|yoga
    cachondeo|carcajada|descojono|guasa|me_parto|me_meo|me_muero_de_risa|partirse|ni_en_los_chistes|riamonos
    mejor|hay_que|toca|para|vamos_a reir*
    con|poquito|algo|tomar*|echa*|un_poco ~2 humor ~1 y|todo|se|que|hombre|la
    coco|conspiracion|dinosaurio|ejercito_de|fantasmas|gremlin|houdini|juego_de_tronos|jumanji|papa_noel|pokemon|reyes_magos|santa_claus|superman|unicornio*|voldemort|walking_dead|zombi|zombie|zombis|zombies|bella_durmiente|condorito|batman
    pillo|pillado|agarro|cogio|tocado ~3 lunes|resaca|siesta|confesados|fuera_de_juego|con_los_pantalones
    entre|fue ~2 nos|de_pelicula|de_chiste|de_traca|de_risa
    inocente inocente
    camara oculta
    al_menos|por_lo_menos|menos_mal ~1 que? ~1 visteis|viste|vio|vieron|conociste|conocio|hiciste|hizo|tomo_el|disfruto|leiste|hicisteis
  `,
  L19: `
    bonita|bonito|carino|cielo|corazon|guapa|guapo|hermosa|hermoso|hijo|hija|linda|lindo|maja|majo|mi_reina|mi_rey|mujer|nena|nene|preciosa|precioso|reina|rey|tesoro|vida|salao|amor|negra|negro|gorda|gordo mia|mio
    hija|hijo|mujer|hombre mia|mio|mía
    salado|salao|sol|rico|rica|majo|maja|patron|vecindario|doñita|donita|mamacita|llave|mano|leyenda|ñaño|cabeza|gordi|flaquito|corazoncito|cosita|socio|socia|cunado|colega|chiquilla
    !de|la|el|un|una|los|las|su|tu|del|al pa|bro|brother|men|man|compi|compis|compita|causa|pata|churra
  `,
} as const;
