import { conjectured, handledBy, neglected, neglectedBy } from './classes-es.ts';

/** A · Blame and disbelief that are only hinted at: rhetorical questions, sayings, comparisons with others (L01–L04). */
export const insinuationEs = {
  L01: `
    !averiguar|averiguo|compruebo|dire|digo|miro|pregunto|reviso|saber|se|veo|vemos quien ~1 ${handledBy}
    !dime|digame|decime|miro|saber|veo quien ~1 le|les|os|te manda|mando|obliga|obligo
    quien se le|lo|la ocurre|dijo
    a quien se_le ocurre|ocurrio
    distinta|diferente|otra cosa es|seria que
    cosa distinta|diferente es|seria que
    que ~1 esperaba|esperabas|pretende|pretendes|pretendia|queres|quereis|queria|querias|quiere|quieren|quieres ~1 que ~2 *amos|*emos|diga|haga|hiciera
    quien|vaya|vete|anda|saber ~2 sabe|saber? como|cuanto|donde|que|quien ~4 habra|habran|habras|hiciste|hizo|puso
    quien sabe como|cuanto|que
    si ~1 andaba|estaba|estabais|estaban|estabas ~1 tu|usted|ustedes|vos
    si|y ~1 usted|vos|tu|ustedes|vosotros ~1 estabas|estaba|andaba|estaban ~2 en|con|de|distraid*|*ando|*iendo
    como|si|pues ~1 no ~2 ${neglected}|lees|miras|preguntas
    como ~1 usted|ustedes|nadie? no ~2 ${neglectedBy}
    como no ~2 ${neglectedBy}|habia_nadie|estaba_usted|estabas
    al no abrir*|acudir*|atender*|avisar*|contestar*|dejar*|estar|indicar*|leer*|pagar*|presentar*|recoger*|responder*|venir
    !disculp*|lament*|perdon*|sentimos|siento por no abrir*|acudir|atender*|avisar*|contestar*|estar|fijar*|guardar*|leer*|mirar*|pagar*|preguntar*|presentar*|recoger*|revisar*|venir
    tampoco ~2 ${neglected}
    tu|usted|ustedes|vos|vosotros tampoco ~2 ${neglected}|${neglectedBy}|ayud*|colabor*|pon*
    !muy|que|hiciste|hizo bien que ~2 *aste|*iste|firmo|acepto|cobro
    tu|usted|vos|se|te ~3 solit*
    se|te lo ~1 ha|has? buscado|busco|ganado|ganaste|gano
    tu|usted|vos te|se la|lo busco|has|ha
    habra|habran|habras ~2 ${conjectured}
    uno ~1 no? deberia|debe|tiene_que ~1 leer*|mirar*|preguntar|saber|ser|cuidar*
    lea|lee|leer|leerlo|leerse|mira|mirar|mirarlo|mire|fijate|informarse|informate|pensar|piensa|piense|pregunta|preguntar|pregunte ~3 antes de *ar|*arlo|*arse|*arte|*er|*ir
    hay que ~1 estar_atent*|estar_mas|informarse|leer|leerlo|leerse|madrugar|ser_mas|tener_cuidado|tener_mas
    hay que|quienes|gente ~1 que? ~1 no ~2 lee|leen|mira|miran|se_entera|se_enteran
    no|poco|que ~1 costaria|cuesta ~2 abrir*|avisar*|leer*|levantar|llamar|mirar*|preguntar*
    tan complicado|dificil|facil|sencillo ~2 abrir*|avisar*|leer*|llamar|mirar*|preguntar*
    tan facil|sencillo|simple como *ar|*er|*ir
    entre la silla|mesa y
    error|fallo|torpeza|problema ~1 de|del|humano_del|tipico_de ~1 cliente|usuario|usuarios|dedo
    llegaste|presentaste|avisaste|mandaste|pediste|llamaste ~3 tarde|fuera_de|pasad*
    guerra|quien avisada|avisa ~1 no ~1 es|mata
    lo barato ~1 cuesta|sale
    nos|eso ~1 ya? ~1 pasa|ocurre por ~1 no|querer|ir|confiar
    le|les|os|te pasa|pasara|paso|ha_pasado|ocurre por !aqui|chat|correo|dm|inbox|interno|md|mensaje|privado|whatsapp|telefono *ado|*ar|*er|*ir|andar|estar|listo|lista|no
    te|se la|lo|las|los dejaste|perdiste
    eso|ahi ~1 ya ~1 corre|es|queda|va ~1 de|por|en su|tu|usted|ti|vos|cada|tus|sus
    es|era cuestion|cosa|tan_solo ~1 de ~1 leer*|mirar*|preguntar*|avisar*|tener_cuidado|sentido_comun|saber
    sentido comun
    poco ~1 mas ~1 de ~1 atencion|cuidado|interes|prevision|ojo
    falta|falto|faltaba ~2 prevision|lectura|cuidado|ojo|planificacion
    !no|hace nadie ~1 le|les|os|te ~1 obliga|obligo|pidio|mando|manda
    usted|vos|tu verbo|mism*|solo se|te ~1 lo|la ~1 *aste|*iste|busco
    por confiad*|despistad*|no_mirar*|listo|lista|impaciente|apurado
    con ~1 las|tanta|tantas|sus|tus ~1 prisa|apuro|nervios
    habia que ~1 avisar*|haber*|leer*|llamar*|llegar|mirar*|preguntar*|venir|decirlo|apuntar*|pensar*|reservar*|traer*
    !de|despues|disculp*|lament*|perdon*|por|sentimos|siento|sin|tras haberla|haberle|haberlo|haberos|haberse|haberte ~1 advertido|anotado|apuntado|avisado|comprado|consultado|contado|dicho|elegido|escrito|indicado|leido|llamado|marcado|mencionado|mirado|notificado|pedido|pensado|preguntado|puesto|reservado|revisado|solicitado|traido
    !cuando|donde|que|si|aunque la|las|le|lo|los cambiaste|cerraste|dejaste|elegiste|metiste|pediste|perdiste|sacaste
    sumerce|usted|vos|tu|ustedes ~1 andaba|estaba|estabas|estaban|iba|ibas|seguia|venia|vino|llego|salio|tardo ~1 al|charl*|con|de|distraid*|dormid*|en|mirando|pegad*|hablando|por|tarde|sin|*ando|*iendo
    sumerce ~2 no|andaba|dejo|fue|olvido|puso|quiso
    ni modo ~1 que
    y|claro|obvio|pues ~1 pues? ~1 lo|la metiste|dejaste
  `,
  L02: `
    ^anda|venga|vamos|vaya ya|hombre|anda
    venga ya
    anda ya
    otro|otra perro con_ese
    a otro con ~1 ese cuento
    con ~1 ese|semejante cuento
    cuento|cuentos chin*|largo
    suponiendo ~1 que ~5 asi|cierto|haya|hubiera|pasado|sea|fue|fuera|verdad|diga|dice
    si es_que|en_verdad|de_veras|acaso ~5 asi|cierto|fue|paso|ocurrio|verdad|es|pasa|esta|estaba|sucedio|llego|llamo|vino
    si fue|era verdad|cierto
    si ~1 asi ~1 fue|es|paso|ha_sido
    !como si tu|usted|vos|lo lo? ~1 decis|dice|dices|afirma|afirmas|asegura
    si ~1 lo ~1 decis|dice|dices usted|tu|vos
    eso|lo ~1 decis|dice|dices ~1 tu|usted|vos
    eso ~2 habra|habria|hay|esta|falta|queda ~1 que|por ~1 ver*|comprobar*|demostrar*
    esta|falta|queda por ~1 ver|verse|demostrar|comprobar|probar
    ver para creer
    ver* ~1 para ~1 creer*
    no ~1 me|nos? ~1 lo ~1 creo|creemos|trago|tragamos|compro|compramos|cree_ni
    no ~1 cuela|se_lo_cree
    no se lo|la cree
    me|nos ~1 huele|suena a ~1 cuento|excusa|raro|historia|verso|novela|pelicula|chiste
    huele ~1 a ~1 cuento|excusa|raro|gato
    ^aja|si|sisi|ya claro|seguro|como_no
    ^ya|si si|ya ya|si|claro
    ^claro claro
    mucha|menuda|que|gran|tremenda|vaya imaginacion|fantasia|historia|pelicula|novela|memoria
    de|por ciencia ficcion
    ciencia ficcion
    tu|su|vuestra|la propia imaginacion|fantasia|pelicula
    seguro|segura ~1 que ~2 no ~2 lo|la|le|te|se|era|fue|sera|habra|habras
    acaso tiene|tienes|tenes|hay ~2 prueba|pruebas|foto|fotos|testigos|ticket|tique
    sin ~1 una|ninguna|mas? prueba|pruebas|foto|fotos|testigo|testigos
    eso ~1 no ~1 hay ~1 quien
    no hay quien ~2 crea|compre
    nadie ~1 se ~1 lo ~1 cree
    mi|nuestro compan* asegura|dice ~2 lo_contrario|otra
    photoshop|bola|bolas_que
    esa foto|captura|imagen|factura ~3 puede|podria|parece|pudo ~2 de|ser|cualquier*|estar|haber
    vaya ~1 uno|usted|tu a saber
    sera ~1 verdad|cierto|posible
    milagro|magia|fantasma|fantasmas|aparec* ~2 sol*
    una version|lectura|parte ~1 muy|bastante|un_tanto interesada|particular|subjetiva|libre|personal
    curios*|llamativ*|sorprendente ~3 que ~2 aparezca|diga|digas|justo|nos|haya|hayas|ahora|salga|lo|no
    casualmente|curiosamente ~4 cuando|ahora|usted|tu|hoy|nadie|no|justo
    ^casualidad|casualmente|curiosamente
    que casualidad|justo ~2 cuando|usted|tu|siempre
    dificil|cuesta|imposible ~1 de? tragar|creer*|asumir
    no ~1 es|fue ~1 por ~1 dudar|desconfiar
    sin ~1 dudar|desconfiar|poner_en_duda ~2 palabra|de
    cree|crees|creen ~1 usted? recordar|haber*|que_fue
    deja|dejas|dejais|dejan|dejo ~1 a|de|con|helad*|fri*|frio|pasmad*|atonit*|loco ~1 cuadros|piedra|boca|la_boca|culo|una
    suena|parece|huele|pinta|esta|luce|ve|viene|resulta medio|bien|re|super|mazo|harto|como|bastante ~1 curios*|dudos*|extran*|rar*|sospechos*|feo_que
    no ~1 me|nos|se ~1 la|lo|las|los trag*|compr*|cre*
    lleva|llevan|tiene ~2 #|anos|tantos ~1 anos|meses|lustros? ~4 jamas|nunca|y_jamas|y_nunca|sin_una|y_ni
    sin|hasta ~1 ver*|verlo|verla|no_ver ~3 no ~1 lo|la|me|nos|hay|puedo|podemos ~1 creo|creemos|trago|creer*
    la neta
  `,
  L03: `
    !no|con nomas|solamente|solo|unicamente|nada_mas usted|ustedes|vos|vosotros|a_ti|a_usted|a_vos
    !no|lleva|con|y|trae nomas|solamente|solo|unicamente ~1 tu ~1 andas|dices|tienes|has|te|lo|protestas|eres|ves|le
    !no tu|usted|ustedes|vos|vosotros nada_mas|nomas|solamente|solo|unicamente
    de|entre|con|para ~2 #|cien|cientos|miles|millon|millones|tantos ~1 de? ~1 abonados|alumnos|asistentes|clientas|clientes|familias|gente|huespedes|pacientes|pasajeros|pedidos|personas|socios|usuarios|vecinos|viajeros|invitados ~4 eres|es|nadie|nomas|sos|solo|tu|un|una|usted|vos|ni
    ni un|una sol* queja|reclamo|comentario|problema|fallo|mala
    ni|sin un|una|ni_una|ni_un queja|reclamo|comentario|problema|devolucion|pega
    ni|sin una|un sol*
    al|a_los|a_las resto|demas ~2 le|les|no|nos|ni ~2 llego|llega|funciona|va|molest*|import*|gusta|encant*|parec*|pas*|paso
    otros|otras ~1 clientas|clientes|familias|madres|padres|pacientes|personas|senoras|usuarios|vecinas|vecinos|huespedes|pasajeros|alumnos ~2 apanan|arreglan|consiguen|encantad*|entienden|logran|no|pueden|se|sin|content*|les
    !que|nadie_mas nadie mas del|de|en|lo|la
    nadie ~2 protest*|dice_nada|dijo_nada|se_queja|se_quejo
    hasta hoy|ahora|ti|usted|la_fecha nadie|ninguna|ningun|ni
    nadie ~3 hasta ~1 ahora|hoy|usted|ti|la_fecha
    en|desde ~1 #|mis|nuestros|tantos ~1 anos ~4 jamas|nadie|nunca|primera|primero|ni|ninguna|ningun
    !no eres|es|sos|sera|usted el|la ~1 primer*|unic* ~2 al_que|que|persona|cliente|vecin*|pacient*|huesped|queja
    !no|es la|su|tu|esta unica|sola|primera queja|opinion|resena|voz ~2 en|negativa|contraria|mala
    !no todas|todos|las_otras|los_otros|el_resto|la_mayoria|lo_demas ~3 *enas|positiv*|estupend*|cinco_estrellas|satisfech*
    salvo|excepto|menos tu|ti|usted|vos|ustedes
    !ningun|no|ni parece que solo|nomas|unicamente
    lo tuyo|suyo ~1 es|fue ~1 un|una|la ~1 caso|excepcion|unic*
    excepcion ~1 que|confirma
    ni un|una ~1 alma|cristo|gato|perro|mosca|dios|santo|solitaria|solitario|bendito
    ochenta|setenta|cien|sesenta|# ~4 # ~3 salieron|quedaron|content*|relam*|feli*|encantad*|repit*|volvieron
    todas|todos ~2 salen|salieron|quedan|quedaron|vuelven|repiten|terminan|acaban|se_van|se_fueron ~1 tan|muy|super? ~1 bien|content*|divin*|encantad*|estupend*|feliz|felices|guap*|lind*|maravilla*|perfect*|relam*|satisf*
    mira|mire|fijate|vea ~1 tu|vos|usted? quien ~1 protest*|quej*|reclam*|viene|se|dice
    con la|lo|las|los ~1 que|de|cantidad ~2 gente|familias|clientes|miles|cientos|personas ~1 que ~1 viene*|pas*|atend*|compr*|traba*
  `,
  L04: `
    por ~1 activa|enesima|ultima|decima|n ~1 vez|y
    enesima vez
    ya quedo|queda|estaba|fue|se|le|te ~2 contestad*|dich*|explicad*|hablad*|resuelt*|respondid*|contad*|requete*|advertid*
    requete*
    que conste|se_sepa
    !para|asi|hasta que quede_claro ~1 que
    conste en|que
    nosotros|nosotras|aca|aqui *ar|*er|*ir si? *amos|*emos|*imos
    nosotros|aqui|aca avisar|cumplir|llamar|intentar*|explicar|trabajar|hacer|poner|responder ~1 si? *amos|*emos|*imos
    aqui|aca ~1 se *e|*a|hace|lee|mide|pesa|cobra|trabaja|cumple|atiende|cuida|limpia|revisa ~1 bien|correctamente|con|como|perfectamente|siempre|todo
    sea lo primero
    primero que|de todo|nada
    mira que|ya ~1 le|les|os|te|se ~1 lo? ~1 avis*|dij*|dicho|advert*|advirt*|explic*|habiamos|hemos|repet*
    bien|claro|clarito que? ~1 le|les|lo|os|te|se ~1 lo? avisamos|dijimos|pusimos|indicamos
    bastante|demasiado|suficiente hacemos|hicimos|hago|hemos_hecho
    bastante|demasiado ~1 que
    hacemos|hicimos|hago lo|cuanto ~1 que ~1 se|podemos|puedo|pudimos
    no damos|doy|llegamos a_mas|para_mas|a_todo
    no ~1 es|sea por ~1 justificar*|defender*|quitar*|nada
    sin animo|afan|intencion|querer de? ~1 justificar*|defender*|quitar*|discutir|entrar
    no ~1 sirva ~1 de|como excusa|disculpa
    en honor a
    para|por ser just*|clar*|sincer*|honest*|franc*
    para|si ~1 ser|somos|soy just*|franc*|sincer*
    todo sea_dicho|hay_que_decirlo
    dicho|dicha ~1 sea ~1 de
    las cosas como_son|claras
    datos|numeros|cifras|hechos|registros|papeles|fechas ~2 cantan|hablan|estan_ahi|son_los_que|dicen|demuestran
    no ~1 nos|me|se ~2 puede|puedes|pueden|podes|podeis ~1 echar*|pedir*|culpar*|reprochar*|acusar*|exigir*|responsabilizar*
    nos|me ~1 pueden|puedes|puede|podran|podra ~1 decir|acusar|reprochar|echar ~1 en|de|lo|muchas
    ni ~1 es|fue ~1 culpa|cosa|problema ~1 nuestr*
    que ~1 culpa ~2 tenemos|tengo|tiene|tendremos|vamos_a
    que ~1 mas ~1 podiamos|podemos|puedo|quieren|quieres|quiere ~1 que|hacer
    a|yo|nosotros ~1 nosotros|mi|nos ~1 no ~1 nos|me? ~1 mires|mire|miren|lo_digas|digas|diga|vengas
    a mi|nosotros ~1 que ~1 me|nos
    no ~1 estamos|estoy|somos|soy ~1 para ~1 eso|que|adivinar|ir|perseguir|andar
    no ~1 vamos|va ~1 a ~1 discutir|permitir|consentir
    no ~1 permitimos
    eso ~2 no ~1 nos|me ~1 toca|corresponde
    no ~1 nos ~1 toca|corresponde
    con ~1 la ~1 conciencia
    injust* ~3 que|con|acus*|comentario|critica
    mucho decir
    conviene|convendria|cabe|procede|debemos|debo|quiero|queremos|permit*|dejeme|dejame|dejadme|queria|quisiera|quisieramos|interesa ~1 aclarar|matiz*|precis*|puntualiz*|senal*|subray*|destac*|apuntar ~2 antes|de|que|una|lo|un|algo|este|primero
    a nosotros|nosotras|mi ~1 no|nadie|ni ~1 nos|me|se ~1 *o|*aron|*ieron|han|habian|dij*|avis*|lleg*
    de entrada|partida|antemano ~1 no|nosotros|nadie|el|la|eso|que
    este|esta|nuestro|nuestra|el|la ~1 ayuntamiento|equipo|banco|centro|empresa|personal|tienda|servicio|clinica|colegio|hotel ~1 ha|hizo|cumple|cumplio|siempre ~1 siempre? ~1 cumplido|actuado|hecho|con|su|todo|lo ~0
    ha|hemos|han|habia ~1 siempre|cumplido|actuado ~1 cumplido|con|actuado ~1 con|todo|todas|correcta*|diligen*|escrupulos*
  `,
} as const;
