import {
  colleague,
  conjectured,
  handledBy,
  neglected,
  neglectedBy,
  sorryVerb,
  supplier,
  takeDown,
  theirPost,
} from './classes-es.ts';

/** A · Blame, disbelief and threats that are only hinted at: rhetorical questions, sayings, asides (L01–L10). */
export const insinuationEs = {
  L01: `
    !averiguar|averiguo|compruebo|dire|digo|miro|pregunto|reviso|saber|se|veo|vemos quien ~1 ${handledBy}
    !dime|digame|decime|miro|saber|veo quien ~1 le|les|os|te manda|mandaba|mando|obliga|obligaba|obligo
    quien se le|lo|la ocurre|dijo
    a quien se_le ocurre|ocurrio
    distinta|diferente|otra cosa es|seria que
    cosa distinta|diferente es|seria que
    que ~1 esperaba|esperabas|pretende|pretendes|pretendia|pretendias|queres|quereis|queria|querias|quiere|quieren|quieres ~1 que ~2 *amos|*emos|diga|haga|hiciera
    quien|vaya|vete|anda|saber ~2 sabe|saber? como|cuanto|donde|que|quien ~4 habra|habran|habras|hiciste|hizo|pusiste|puso
    quien sabe como|cuanto|que
    si ~1 andaba|andaban|andabas|estaba|estabais|estaban|estabas ~1 tu|usted|ustedes|vos
    si|y ~1 usted|vos|tu|ustedes|vosotros ~1 estabas|estaba|andaba|andabas|dormias|dormia|jugabas|estaban ~2 en|con|de|distraid*|*ando|*iendo
    como|si|pues ~1 no ~2 ${neglected}|lees|miras|preguntas
    como ~1 usted|ustedes|nadie? no ~2 ${neglectedBy}
    como no ~2 ${neglectedBy}|habia_nadie|estaba_usted|estabas
    al no abrir*|acudir*|atender*|avisar*|contestar*|comparecer|dejar*|estar|indicar*|leer*|pagar*|presentar*|recoger*|responder*|venir
    !disculp*|lament*|perdon*|sentimos|siento por no abrir*|acudir|atender*|avisar*|contestar*|estar|fijar*|guardar*|leer*|mirar*|pagar*|preguntar*|presentar*|recoger*|revisar*|venir
    por ~1 haber|haberla|haberle|haberlo|haberse|haberte ~1 abierto|dejado|desconectado|forzado|metido|mojado|movido|puesto|tardado|tocado|usado
    tampoco ~2 ${neglected}
    tu|usted|ustedes|vos|vosotros tampoco ~2 ${neglected}|${neglectedBy}|ayud*|colabor*|pon*
    !muy|que|hiciste|hizo bien que ~2 *aste|*iste|firmo|acepto|cobro|leyo
    tu|usted|vos|se|te ~3 solit*
    por su|tu cuenta_y_riesgo
    se|te lo ~1 ha|has? buscado|buscaste|busco|ganado|ganaste|gano
    tu|usted|vos te|se la|lo buscaste|busco|has|ha
    habra|habran|habras|habreis ~2 ${conjectured}
    cuando|que|si uno ~1 no? compra|contrata|deja|firma|guarda|lea|lee|llega|mira|mire|olvida|pide|pregunta|pregunte|quiere|sabe|se|va|viaja|viene|vive
    uno ~1 no? deberia|debe|tiene_que ~1 leer*|mirar*|fijarse|preguntar|saber|ser|cuidar*
    lea|lee|leer|leerlo|leerse|mira|mirar|mirarlo|mire|fijarse|fijate|fijese|informarse|informate|informese|pensar|pensarlo|piensa|piense|pregunta|preguntar|pregunte ~3 antes de *ar|*arlo|*arse|*arte|*er|*ir
    hay que ~1 espabilar|estar_atent*|estar_mas|fijarse|informarse|leer|leerlo|leerse|madrugar|ser_mas|tener_cuidado|tener_mas
    hay que|quienes|gente ~1 que? ~1 no ~2 lee|leen|mira|miran|se_entera|se_enteran
    no|poco|que ~1 costaba|costaria|cuesta ~2 abrir*|avisar*|fijarse|leer*|levantar|llamar|mirar*|preguntar*
    tan complicado|dificil|facil|sencillo ~2 abrir*|avisar*|fijarse|leer*|llamar|mirar*|preguntar*
    tan facil|sencillo|simple como *ar|*er|*ir
    entre la silla|mesa y
    error|fallo|torpeza|problema ~1 de|del|humano_del|tipico_de ~1 cliente|usuario|usuarios|principiante|dedo
    llegaste|presentaste|saliste|viniste|avisaste|contestaste|mandaste|pediste|reclamaste|llamaste ~3 tarde|fuera_de|pasad*
    usted|ustedes ~1 se? ~1 llego|llegaron|presento|presentaron|salio|vino|vinieron|aviso|avisaron|contesto|mando|pidio|reclamo ~3 tarde|fuera_de|pasad*
    guerra|quien avisada|avisa ~1 no ~1 es|mata
    lo barato ~1 cuesta|sale
    nos|eso ~1 ya? ~1 pasa|ocurre por ~1 no|querer|ir|fiarse|confiar
    le|les|os|te pasa|pasara|paso|ha_pasado|ocurre por !aqui|chat|correo|dm|inbox|interno|md|mensaje|privado|whatsapp|telefono *ado|*ar|*er|*ir|andar|estar|listo|lista|no
    te|se la|lo|las|los dejaste|dejo_usted|olvidaste|olvido_usted|cargaste|cargo_usted|perdiste
    !cuando|donde|que|si|porque te|se_le|se_te fuiste|marchaste|levantaste|paso_la|paso_el|fue_la|fue_el|olvido|escapo ~1 antes|fecha|plazo|sin|hora|de|avisar|mirar|leer
    eso|ahi ~1 ya ~1 corre|es|queda|va ~1 de|por|en su|tu|usted|ti|vos|cada|tus|sus
    es|era cuestion|cosa|tan_solo ~1 de ~1 leer*|mirar*|preguntar*|fijarse|avisar*|tener_cuidado|sentido_comun|saber
    sentido comun
    poco ~1 mas ~1 de ~1 atencion|cuidado|interes|prevision|ojo|picardia
    falta|falto|faltaba ~2 prevision|picardia|lectura|cuidado|ojo|planificacion
    !no|hace nadie ~1 le|les|os|te ~1 obliga|obligo|puso_una_pistola|pidio|mando|manda|ha_obligado
    nadie|quien ~1 le|te puso ~2 pistola
    usted|vos|tu verbo|mism*|solo se|te ~1 lo|la ~1 *aste|*iste|busco
    por confiad*|despistad*|no_mirar*|listo|lista|impaciente|ir_con_prisas|las_prisas|precipitarse|precipitarte|apurado|apurada
    con ~1 las|tanta|tantas|sus|tus ~1 prisa|prisas|apuro|apuros|nervios
    habia que ~1 avisar*|fijarse|haber*|leer*|llamar*|llegar|mirar*|preguntar*|venir|pedirlo|decirlo|apuntar*|pensar*|reservar*|traer*
    !de|despues|disculp*|lament*|perdon*|por|sentimos|siento|sin|tras haberla|haberle|haberlo|haberos|haberse|haberte ~1 advertido|anotado|apuntado|avisado|comprado|consultado|contado|dicho|elegido|escrito|indicado|leido|llamado|marcado|mencionado|mirado|notificado|pedido|pensado|preguntado|puesto|reservado|revisado|solicitado|traido
    !cuando|donde|que|si|aunque la|las|le|lo|los ahogaste|apretaste|cambiaste|cargaste|cerraste|conectaste|cortaste|dejaste|desconectaste|desenchufaste|elegiste|enchufaste|expusiste|forzaste|golpeaste|guardaste|lavaste|llenaste|metiste|mojaste|montaste|moviste|pediste|perdiste|pisaste|planchaste|pusiste|quemaste|rompiste|sacaste|secaste|soltaste|tiraste|usaste
    sumerce|usted|vos|tu|ustedes ~1 andaba|andabas|andaban|estaba|estabas|estaban|iba|ibas|seguia|seguias|venia|vino|llego|salio|tardo ~1 al|charl*|con|de|distraid*|dormid*|en|mirando|pegad*|hablando|por|tarde|sin|*ando|*iendo
    sumerce ~2 no|andaba|dejo|fue|olvido|puso|quiso
    ni modo ~1 que
    y|claro|obvio|pues ~1 pues? ~1 lo|la metiste|lavaste|dejaste|pusiste|usaste|cargaste
  `,
  L02: `
    ^anda|venga|vamos|vaya ya|hombre|anda
    venga ya
    anda ya
    otro|otra perro con_ese
    a otro con ~1 ese cuento|hueso
    con ~1 ese|semejante cuento|hueso
    cuento|milonga|cuentos chin*|largo
    suponiendo|asumiendo|admitiendo|dando_por_bueno ~1 que ~5 asi|cierto|haya|hubiera|pasado|sea|fue|fuera|verdad|diga|dice
    si es_que|en_verdad|de_veras|acaso ~5 asi|cierto|fue|paso|ocurrio|verdad|es|pasa|esta|estaba|sucedio|llego|llamo|vino
    si fue|era verdad|cierto
    si ~1 asi ~1 fue|es|paso|ha_sido
    !como si tu|usted|vos|lo lo? ~1 decis|dice|dices|afirma|afirmas|asegura|aseguras
    si ~1 lo ~1 decis|dice|dices usted|tu|vos
    eso|lo ~1 decis|dice|dices ~1 tu|usted|vos
    eso ~2 habra|habria|hay|esta|falta|queda ~1 que|por ~1 ver*|comprobar*|demostrar*
    esta|falta|queda por ~1 ver|verse|demostrar|comprobar|probar
    ver para creer
    ver* ~1 para ~1 creer*
    con pinzas
    no ~1 me|nos? ~1 lo ~1 creo|creemos|trago|tragamos|compro|compramos|cree_nadie|cree_ni
    no ~1 cuela|traga|se_lo_cree|se_sostiene_solo
    no se lo|la cree|traga
    me|nos ~1 huele|suena a ~1 chamusquina|cuento|excusa|raro|invento|historia|chufla|verso|novela|pelicula|chiste
    huele ~1 a ~1 chamusquina|cuento|excusa|raro|invento|gato
    ^aja|si|sisi|ya claro|seguro|como_no
    ^ya|si si|ya ya|si|claro
    ^claro claro
    mucha|menuda|que|gran|tremenda|vaya imaginacion|inventiva|fantasia|historia|historion|pelicula|novela|memoria
    de|por ciencia ficcion
    ciencia ficcion
    tu|su|vuestra|la propia imaginacion|fantasia|pelicula
    le|te|os|les echa|echas|echais|pone|pones ~1 mucha|mucho|demasiada|demasiado|bastante cuento|imaginacion|teatro|crema|color
    verdad|de_verdad|realmente|en_serio|seguro|segura ~1 que|de_que ~1 no? ~1 era|eran|fue|fueron|estaba|estabas|miro|miraste|leyo|leiste|vio|viste|eran|compro|compraste|llamo|llamaste|pago|pagaste|hizo|hiciste|conto|contaste
    seguro|segura ~1 que ~2 no ~2 lo|la|le|te|se|era|fue|sera|habra|habras
    acaso tiene|tienes|tenes|hay ~2 prueba|pruebas|foto|fotos|testigos|ticket|tique
    sin ~1 una|ninguna|mas? prueba|pruebas|foto|fotos|testigo|testigos
    eso ~1 no ~1 hay ~1 quien
    no hay quien ~2 crea|trague|compre
    nadie ~1 se ~1 lo ~1 cree|traga|creeria
    mi|nuestro compan* jura|asegura|dice ~2 lo_contrario|otra
    tiene|tienen|tienes|tenes|hay pinta|toda_la_pinta|aspecto|todo_el_aspecto ~1 de ~2 montaje|trola|mentira|photoshop|trucad*|fals*|recort*
    photoshop|fotomontaje|trucad*|retocad*|trola|trolas|bola|bolas_que|cuentazo
    esa foto|captura|imagen|factura ~3 puede|podria|parece|pudo ~2 de|ser|cualquier*|estar|haber
    vaya ~1 uno|usted|tu a saber
    sera ~1 verdad|cierto|posible
    milagro|magia|fantasma|fantasmas|aparec* ~2 sol*
    una version|lectura|visione|parte ~1 muy|bastante|un_tanto interesada|particular|peculiar|subjetiva|creativa|libre|personal
    curios*|llamativ*|peculiar|sorprendente ~3 que ~2 aparezca|diga|digas|justo|nos|haya|hayas|ahora|salga|lo|no
    casualmente|curiosamente ~4 cuando|ahora|usted|tu|hoy|nadie|no|justo
    ^casualidad|casualmente|curiosamente
    que casualidad|justo|oportuno ~2 cuando|usted|tu|siempre
    dificil|cuesta|imposible ~1 de? tragar|creer*|asumir
    no ~1 es|fue ~1 por ~1 dudar|desconfiar
    sin ~1 dudar|desconfiar|poner_en_duda ~2 palabra|de
    cree|crees|creen ~1 usted? recordar|haber*|que_fue
    deja|dejas|dejais|dejan|dejo ~1 a|de|con|helad*|fri*|frio|boquiabiert*|pasmad*|atonit*|loco|patidifus* ~1 cuadros|piedra|boca|la_boca|culo|una
    suena|parece|huele|pinta|esta|luce|ve|viene|resulta medio|bien|re|super|mazo|harto|como|bastante ~1 chistoso|curios*|dudos*|extran*|rar*|sospechos*|feo_que|chueco|turbio
    no ~1 me|nos|se ~1 la|lo|las|los trag*|compr*|cre*
    lleva|llevan|tiene ~2 #|anos|tantos ~1 anos|meses|lustros? ~4 jamas|nunca|y_jamas|y_nunca|sin_una|y_ni
    sin|hasta ~1 ver*|verlo|verla|no_verlo|no_ver ~3 no ~1 lo|la|me|nos|hay|puedo|podemos ~1 creo|creemos|trago|creer*
    la neta
  `,
  L03: `
    !no|con nomas|solamente|solo|unicamente|nada_mas usted|ustedes|vos|vosotros|a_ti|a_usted|a_vos
    !no|lleva|con|y|trae nomas|solamente|solo|unicamente ~1 tu ~1 andas|dices|tienes|has|te|lo|protestas|eres|ves|le
    !no tu|usted|ustedes|vos|vosotros nada_mas|nomas|solamente|solo|unicamente
    de|entre|con|para ~2 #|cien|cientos|miles|millon|millones|tantos ~1 de? ~1 abonados|alumnos|asistentes|clientas|clientes|comensales|familias|gente|huespedes|pacientes|pasajeros|pedidos|personas|socios|suscriptores|usuarios|vecinos|viajeros|invitados ~4 eres|es|nadie|nomas|sos|solo|tu|un|una|usted|vos|ni
    # ~1 mil? ~1 abonados|alumnos|asistentes|clientas|clientes|comensales|familias|huespedes|pacientes|pasajeros|pedidos|personas|socios|suscriptores|usuarios|vecinos|viajeros ~3 content*|encantad*|felices|nadie|ninguno|ninguna|y_ni|y_solo|y_tu|y_usted|tan_felices|salieron|sin_queja|sin_problema|satisfech*|pudieron
    ni un|una sol* queja|reclamo|comentario|problema|fallo|mala
    ni|sin un|una|ni_una|ni_un queja|reclamo|comentario|problema|devolucion|pega
    ni|sin una|un sol*
    al|a_los|a_las resto|demas ~2 le|les|no|nos|ni ~2 llego|llega|funciona|va|molest*|import*|gusta|encant*|parec*|pas*|paso
    los|las demas ~2 no|ni|si|ya ~2 dicen|dijeron|dij*|encantad*|han_dicho|opinan|protest*|quej*|reclam*|pudieron|problem*|lo_hacen|entend*|entienden|content*
    otros|otras|todos|todas|vecinos|companeros|demas|gente ~3 se fue|fueron|va|van|quedo|quedaron ~1 content*|encantad*|feliz|felices|satisfech*|repit*
    otros|otras ~1 clientas|clientes|familias|madres|padres|pacientes|personas|senoras|usuarios|vecinas|vecinos|huespedes|pasajeros|alumnos ~2 apanan|arreglan|consiguen|encantad*|entienden|logran|no|pueden|se|sin|content*|les
    !que|nadie_mas nadie mas del|de|en|lo|la
    nadie ~2 protest*|puso_pegas|pone_pegas|rechist*|dice_nada|dijo_nada|se_ha_quejado|se_queja|se_quejo|ha_protestado|chisto|chista
    hasta hoy|ahora|ti|usted|la_fecha nadie|ninguna|ningun|ni
    nadie ~3 hasta ~1 ahora|hoy|usted|ti|la_fecha
    en|desde ~1 #|mis|nuestros|tantos ~1 anos ~4 jamas|nadie|nunca|primera|primero|ni|ninguna|ningun
    !no eres|es|sos|sera|usted el|la ~1 primer*|unic* ~2 al_que|que|persona|cliente|vecin*|pacient*|huesped|queja
    !no|es la|su|tu|esta unica|sola|primera queja|opinion|resena|voz ~2 en|negativa|contraria|mala
    !no todas|todos|las_otras|los_otros|el_resto|la_mayoria|lo_demas ~3 *enas|positiv*|estupend*|maravillas|cinco_estrellas|satisfech*
    salvo|excepto|menos tu|ti|usted|vos|ustedes
    !ningun|no|ni parece que solo|nomas|unicamente
    rara|extrana avis
    lo tuyo|suyo ~1 es|fue ~1 un|una|la ~1 caso|excepcion|rareza|unic*
    excepcion ~1 que|confirma
    ni un|una ~1 alma|cristo|gato|perro|mosca|dios|santo|solitaria|solitario|bendito
    ochenta|setenta|noventa|cien|cincuenta|sesenta|# ~4 # ~3 salieron|quedaron|content*|relam*|feli*|encantad*|repit*|volvieron
    todas|todos ~2 salen|salieron|quedan|quedaron|vuelven|repiten|terminan|acaban|se_van|se_fueron ~1 tan|muy|super? ~1 bien|content*|divin*|encantad*|estupend*|feliz|felices|guap*|lind*|maravilla*|perfect*|preciosas|radiantes|relam*|satisf*
    mira|mire|fijate|fijese|vea ~1 tu|vos|usted? quien ~1 protest*|quej*|reclam*|viene|se|dice
    con la|lo|las|los ~1 que|de|cantidad ~2 gente|familias|clientes|miles|cientos|personas ~1 que ~1 viene*|pas*|atend*|compr*|traba*
  `,
  L04: `
    por ~1 activa|enesima|millonesima|ultima|decima|n ~1 vez|y
    enesima vez
    ya quedo|queda|estaba|fue|se|le|te ~2 aclarad*|contestad*|dich*|explicad*|hablad*|resuelt*|respondid*|contad*|requete*|advertid*
    requete*
    que conste|se_sepa|quede_dicho
    !para|asi|hasta que quede_claro ~1 que
    conste en|que
    nosotros|nosotras|aca|aqui *ar|*er|*ir si? *amos|*emos|*imos
    nosotros|aqui|aca avisar|cumplir|llamar|intentar*|explicar|trabajar|hacer|poner|responder ~1 si? *amos|*emos|*imos
    aqui|aca ~1 se *e|*a|hace|lee|mide|pesa|cobra|trabaja|cumple|atiende|cuida|limpia|revisa ~1 bien|correctamente|con|como|perfectamente|siempre|todo
    sea lo primero
    primero que|de todo|nada
    mira que|ya ~1 le|les|os|te|se ~1 lo? ~1 avis*|dij*|dicho|advert*|advirt*|explic*|habiamos|hemos|repet*
    bien|claro|clarito|clarisimo que? ~1 le|les|lo|os|te|se ~1 lo? avisamos|dijimos|explicamos|advertimos|pusimos|indicamos
    bastante|demasiado|suficiente hacemos|hicimos|hago|hemos_hecho
    bastante|demasiado ~1 que
    hacemos|hicimos|hago lo|cuanto ~1 que ~1 se|podemos|puedo|pudimos|buenamente
    no damos|doy|llegamos|alcanzamos abasto|a_mas|para_mas|a_todo
    antes|en_vez|en_lugar de ~1 acusar*|criticar*|culpar*|difamar*|disparar|hablar|juzgar*|opinar|protestar|publicar*|quejar*|reclamar*|senalar*
    no ~1 es|sea por ~1 excusar*|justificar*|defender*|quitar*|nada
    sin animo|afan|intencion|querer de? ~1 excusar*|justificar*|defender*|quitar*|polemizar|discutir|entrar
    no ~1 sirva ~1 de|como excusa|disculpa
    en honor a
    para|por ser just*|clar*|sincer*|honest*|franc*
    para|si ~1 ser|somos|soy just*|franc*|sincer*
    todo sea_dicho|hay_que_decirlo
    dicho|dicha ~1 sea ~1 de
    las cosas como_son|claras
    a|las pruebas me_remito|nos_remitimos
    datos|numeros|cifras|hechos|registros|papeles|fechas ~2 cantan|hablan|estan_ahi|no_mienten|son_los_que|dicen|demuestran
    no ~1 nos|me|se ~2 puede|puedes|pueden|podes|podeis ~1 echar*|pedir*|culpar*|reprochar*|acusar*|exigir*|responsabilizar*
    nos|me ~1 pueden|puedes|puede|podran|podra ~1 decir|acusar|reprochar|echar ~1 en|de|lo|muchas
    ni ~1 es|fue ~1 culpa|cosa|problema ~1 nuestr*
    que ~1 culpa ~2 tenemos|tengo|tiene|tendremos|vamos_a
    que ~1 mas ~1 podiamos|podemos|puedo|quieren|quieres|quiere ~1 que|hacer
    a|yo|nosotros ~1 nosotros|mi|nos ~1 no ~1 nos|me? ~1 mires|mire|mireis|miren|lo_digas|digas|diga|vengas
    a mi|nosotros ~1 que ~1 me|nos
    no ~1 estamos|estoy|somos|soy ~1 para ~1 eso|que|adivinar|ir|perseguir|andar
    no ~1 vamos|va ~1 a ~1 discutir|permitir|consentir|tolerar
    no ~1 permitimos|permitiremos|consentimos|toleramos
    eso ~2 no ~1 nos|me ~1 toca|corresponde|compete|atañe|concierne
    no ~1 nos ~1 toca|corresponde|compete|atane|concierne
    nuestra|nuestro|nuestros conciencia|trabajo|equipo|servicio|personal|producto ~2 esta|es|cumple|hizo|hace|funciona|trabajo|limpia ~1 limpia|tranquila|bien|perfect*|impecable|correct*|perfectamente|lo_suyo|intachable
    con ~1 la ~1 conciencia
    injust* ~3 que|con|acus*|comentario|critica
    mucho decir
    conviene|convendria|cabe|procede|debemos|debo|quiero|queremos|permit*|dejeme|dejame|dejadme|queria|quisiera|quisieramos|interesa ~1 aclarar|matiz*|precis*|puntualiz*|senal*|subray*|recalc*|dejar_claro|destac*|apuntar ~2 antes|de|que|una|lo|un|algo|este|primero
    a nosotros|nosotras|mi ~1 no|nadie|ni ~1 nos|me|se ~1 *o|*aron|*ieron|han|habian|dij*|avis*|lleg*
    de entrada|partida|antemano ~1 no|nosotros|nadie|el|la|eso|que
    este|esta|nuestro|nuestra|el|la ~1 ayuntamiento|equipo|banco|centro|empresa|personal|tienda|servicio|clinica|colegio|hotel ~1 ha|hizo|cumple|cumplio|actuo|siempre ~1 siempre? ~1 cumplido|actuado|hecho|con|su|todo|lo ~0
    ha|hemos|han|habia ~1 siempre|escrupulosamente|cumplido|actuado ~1 cumplido|con|actuado ~1 con|todo|todas|correcta*|diligen*|escrupulos*
  `,
  L05: `
    ${sorryVerb}|disculpas|excusas|excusa|pena|perdon|verguenza ~9 igual|igualmente|claro_que|y_eso_que|que_conste|bien_es|tambien_es|tambien_hay|tambien_es_verdad|no_vaya|salvo_que|dicho_eso|dicho_esto|ojo_que|a_ver ~1 el|en|es|eso|esto|hay|la|las|le|los|lo|no|nos|nosotros|que|se|si|su|tambien|te|tu|usted|ustedes|vos|ya|verdad|tampoco
    ${sorryVerb}|disculpas|excusas|perdon ~9 tambien|tampoco ~1 tu|usted|ustedes|vos|vosotros|es|hay|le|te|nos
    ${sorryVerb}|disculpas|excusas|perdon ~5 ahora|bueno|vamos|hombre|oye ~1 tu|usted|vos|tambien|que|no|eso
  `,
  L06: `
    que ~2 interpretara|interpretaras|percibiera|percibieras|sintiera|sintieran|sintieras|tomara|tomaras|viera|vieras|viva|vivas|viviera|vivieran|vivieras|entendiera|entendieras|vivierais|sintierais|viviste|vivio|sentiste|sintio|tomaste|interpretaste|percibiste ~2 asi|mal|de_esa|de_ese|de_esta|de_otra|de_otro|como
    si|que ~1 se|te|le|os|les ~1 lo|la ~1 toma|tomas|tomo|tomaste|tomara|tomaras|tomase|tomaron|tome|tomes ~2 a_mal|asi|mal|personal*|a_pecho|tan|de
    en la|lo medida|que ~2 alguien|haya|hayamos|le|les|os|pudiera|pudo|quepa|te|corresponda
    si ~1 es_que|acaso|alguna_vez|en_algo|en_algun|de_algun|de_alguna|de_cualquier ~3 causamos|fallamos|faltamos|haya|hayamos|hemos|herimos|hubo|incomod*|lastim*|molest*|ofend*|ofens*|quedamos
    si ~1 por|con ~1 algo|nuestra|nuestro|lo|alguna|nuestras ~6 *ado|*ido|*o|*aste|*iste
    si ~2 llegaste|llego|llegamos|llegamos_a|llegaron|llegara ~1 a ~1 sent*|molest*|ofend*|herir*|incomod*|entend*
    por ~1 lo|cualquier|cuanto ~2 haya|hayamos|hubiera|pudiera|pudimos|pueda|pudo ~3 *ado|*ido|*ar|*er|*ir
    por ~1 lo|si|aquello ~2 que|acaso|algo ~1 pudiera|haya|pudimos|hubiera|hubiese|hayamos
    a quien|quienes ~1 se|haya|pudiera|pudo|sintiera|sienta|corresponda|pueda ~3 afect*|herid*|incomod*|molest*|ofend*|sent*|sient*|sint*
    a ~1 la|las|los persona|personas|quienes ~1 que ~2 se|haya|hayan|sint*|pud*|consider*
    algun|alguna|algunas|algunos|cierta|ciertas|determinadas persona|personas|gente|susceptib*|sensib*|colectivos? ~3 molest*|ofend*|sent*|sint*|herid*|dolid*|incomod*
    sensibilidad|sensibilidades|susceptibilidad|susceptibilidades|piel_fina|pieles|epidermis
    ${sorryVerb}|disculpa|disculpas|perdon|excusas|verguenza ~2 tu|su|vuestra|la|ese|esa ~1 sensacion|percepcion|impresion|interpretacion|apreciacion|lectura|sentir|disgusto|enfado|enojo|malestar
    no ~1 era|fue|pretendiamos|pretendia|quisimos|queriamos|se_pretendia|buscabamos|pensamos ~2 faltar*|herir*|incomod*|molest*|ofend*|que_se|que_te|que_nadie
    no ~2 entendido|entendiste|entendio|captado|captaste|pillado|pillaste ~2 broma|chiste|ironia|tono|mensaje|intencion|sentido|humor
    se|sea|es|fue|han|ha|haber* malentend*|malinterpret*|sacad*_de_contexto|sacado_de
    sacad* ~1 de ~1 contexto
    en ~1 el? caso ~1 de? ~1 que ~5 entend*|gust*|molest*|ofend*|sint*|sient*|incomod*|causa*|parec*|mal|interpret*|haya*|hubier*
  `,
  L07: `
    ha|hay|hubo|existio|fue ~1 habido|sido? ~1 como? ~1 algo|un|una|unos|unas ~1 autentic*|cierto|gran|pequen*? baile|batiburrillo|bronca|caos|carambola|chasco|cumulo|desbarajuste|desfase|desencuentro|desorden|embrollo|enredo|entuerto|entripado|galimatias|gazapo|hueco|jaleo|kilombo|laguna|lapsus|lio|mezcla|nudo|percance|quilombo|relajo|revoltijo|revuelo|serie|tropiezo|vacio|cruce|traspie|bache|traba
    baile|bailaron|bailo|bailado|bailan ~2 cifras|datos|fechas|las|los|numeros|nombres|papeles|un|una
    ha|han|hay|quedo|quedaron|se_quedo|se_quedaron|anda|andaba ~2 en_tierra_de|el_limbo|en_el_aire|en_el_limbo|en_el_tintero|a_medias|en_el_camino|por_el_camino|en_un_cajon|en_el_cajon|en_veremos|en_el_olvido|en_una_bandeja|colgad*|traspapelad*|descolgad*|atascad*|atorad*|trabad*|perdid*
    !como|por_que se ~1 nos|le|les|te|os? cruzaron|cruzo|enredaron|enredo|mezclaron|mezclo|traspapel*|descuadr*|desajust*|descoordin*|desfas*|despist*|atasco|atascaron|atoro|atoraron|trabo|trabaron|trunco|truncaron|torcio|torcieron|colgo|cayo_del|cayeron_del|fue_de_las|escapo|escaparon|salto|saltaron|trastoco|trastocaron|embrollo|empalmaron|encimaron|movieron|perdio_por|perdieron_por|juntaron|junto|solaparon|solapo|vino_encima|desconfiguro|revolvieron|revolvio|volo|volaron|extravio|extraviaron|desvio|desviaron
    cosas|hechos|asuntos|circunstancias ~1 que ~1 pasan|ocurren|suceden|escapan|tiene
    son|gajes|cosas ~1 gajes|cosas? del|de_la|de_las|que ~1 oficio|directo|destino|azar|tecnica|informatica|vida|pasan|prisas|sistema
    nadie|ninguno ~1 sabe|se_explica|acierta|entiende|supo|logra ~3 como|donde|que|por_que|quien|explic*|origen
    que|nadie nadie|tiene ~1 se? ~1 explica|idea|clar*
    no|sin ~1 se ~1 sabe|explica|entiende|conoce ~2 como|donde|que|por_que|quien|bien|muy|el|la
    sin saberse|saber|que_se_sepa ~1 como|por_que|quien|bien|muy
    por algun|alguna|algunas|algunos|cuestiones|diversas|diversos|esas|h|motivos|otras|razones|unas|varias|varios|causas|circunstancias|azares|temas|distintas|distintos|pitos ~1 b|causas|circunstancias|cosas|desconocid*|motivo|motivos|operativ*|organizativ*|que|razon|razones|tecnic*|logistic*|intern*|ajen*|u_otra|flautas|agenda|del|de
    por lo_que_sea|hache|fas|ce|una_cosa|una_cosa_u_otra
    por ~1 causas|razones|motivos ~1 de ~1 fuerza
    quiso|quisieron ~1 la|el|los ~1 azar|casualidad|destino|mala|suerte|hados|mala_pata
    mala|malas|cosas_de_la suerte|pata|fortuna|racha
    un|una cumulo|serie|cadena|suma|concatenacion|conjunto|sucesion|confluencia|cascada|tormenta ~1 de|perfecta
    el|nuestro|un aplicativo|automatico|buzon|formulario|ordenador|programa|robot|sistema|software ~1 le|les|lo|los|nos|os|se|te|la|las ~1 la|las|lo|los? ~1 *o
    el|la ~1 sistema|programa|ordenador|computadora|aplicativo|maquina|robot ~1 anulo|asigno|bloqueo|borro|cambio|cancelo|cobro|decidio|dio|emitio|envio|genero|interpreto|mando|mezclo|paso|puso|saco|salto|solto|tiro|tomo
    no ~1 se ~1 dieron|dio|daba|daban ~1 las|la ~1 condiciones|circunstancias|coordinacion
    las circunstancias|cosas|prisas|fechas|casualidades ~2 *aron|*ieron|quisieron|hicieron|jugaron
    no ~1 salio|salieron|fue|fueron|result* ~2 como|segun|todo_lo|lo_bien|redond*|previst*|del_todo
    algo|alguien|alguna|algun ~2 no ~2 encajo|cuadro|funciono|salio|hizo|apunto|anoto|aviso|reviso|llego
    !si alguien ~1 se|lo|la|no|debio|habra ~2 *o|*io|haber
    en algun|alguna momento|punto|parte|eslabon|fase|paso ~2 se|de|del|algo|alguien
    hubo|hay|habia ~1 falta|fallas|fallos|ausencia|carencia ~1 de ~1 coordinacion|comunicacion|previsi*|seguimiento|atencion|informacion|personal|organizacion
    fallo|falto|fallaron|faltaron ~1 la|el|algo|un_poco|las|los ~1 de? ~1 comunicacion|coordinacion|logistica|organizacion|planificacion|prevision|seguimiento|sistema|cadena|tecnologia|engranaje|proceso|protocolo|procesos|electronica|informatica
    vino|vinieron|venia|venian|salio|salieron|llego|llegaron ~1 mal|cruzad*|cambiad*|rebotad*|torcid*|dad*_vuelta|equivocad* ~1 de? fabrica|origen|serie|central|arriba|alla|alli
    fue|fueron *ada|*adas|*ado|*ados|*ida|*ido ~1 el|la|las|los|un|una ~2 anterior|de|equivocad*|erron*|mal|no|otra|otro|que_no|vieja|viejo
  `,
  L08: `
    !lo|que macana|cagada|pifia|gracia|trastada|culpa|burrada|embarrada|pelotazo|chapuza|metedura ~2 fue|hizo|mando|es|la_hizo|tiene|armo|puso ~2 de|del|el|la|los|las|un|una
    la ~1 culpa|macana|pifia|cagada|burrada|chapuza|embarrada|cagaron|liaron|armo|regaron ~1 se? ~1 la|las? ~1 *o|*aron ~1 el|la|los|las|un|una
    !no eso|esto|aquello|ahi|lo|es ~1 ya? ~1 es|queda|va|corre|toca ~1 ya? ~1 asunto|bronca|cosa|cuenta|cuestion|culpa|historia|negocio|problema|responsabilidad|rollo|tema|tarea ~1 de|del ~1 !nuestro|nuestra|hoy|minutos|dias|horas ~1 *a|*o|*or|*os|*as|*es|*al|*ion|${supplier}|ellos|fabrica
    !no asunto|bronca|cosa|culpa|negocio|problema|rollo|tema ~1 de|del ~1 la|los|las|el? fabrica|planta|central|arriba|origen|marca|casa_matriz|ayuntamiento|ministerio|municipio|gobierno|hacienda|aduana|aduanas|inquilino|constructora|comunidad|promotora|productora|promotor|compania|ellos|otros|otro|vecino|anterior|subcontrata|contrata|importador|${supplier}
    de|desde|por|en aca|aqui|almacen|fabrica|manos|nuestra|nuestras|nuestro|tienda|cocina|taller|casa|obrador|local ~1 manos|tienda|cocina|almacen|obrador|taller|local|parte? ~2 iba|pasaron|paso|salio|salieron|sale|salen|estaba|llego|quedo|fue|va|viajo ~3 bien|perfect*|impecable*|intact*|sellad*|enter*|en_condiciones|como_nuev*|precintad*|cerrad*|todo|a_tiempo|a_su_hora|caliente|puntual*|complet*|con_todo
    salio|salieron|sale|iba|iban|se_entrego|entregamos|despachamos ~2 bien|perfect*|impecable*|intact*|sellad*|enter*|en_condiciones|precintad*|a_tiempo|puntual* ~2 de|desde ~1 aca|aqui|almacen|fabrica|nuestra|nuestras|nuestro|tienda|cocina|la|casa|taller|obrador|local
    vienen|viene|llega|llegan|mandan|manda|llego|vino|venia|traen ~1 ya? asi|mal|tal_cual ~1 de|desde ~1 fabrica|origen|la|el|planta|proveedor|almacen|central
    nos ~1 la|las|lo|los ~1 manda|mandan|mandaron|trae|traen|trajeron|sirve|sirven|envia|envian|entrega|entregan|dan|dieron|vende|venden ~2 asi|mal|ya|de_esa|tal
    nosotros ~1 somos|solo|solamente|nada_mas|unicamente|nomas|apenas|simplemente
    solo|solamente|nomas|unicamente|apenas|simplemente|meramente somos|soy|vendemos|distribuimos|intermedia*|gestionamos|alquilamos|ponemos|repartimos|revendemos|cobramos|damos
    meros|simples|simple|mero ~1 distribuidor*|intermediari*|mensajer*|vendedor*|revendedor*|tienda|plataforma|gestor*|mandad*
    intermediari*
    vino|vinieron|mandaron|enviaron|fue|fueron|era|eran|manda|nos_mandaron|trajeron|pusieron|contrataron ~1 un|una|unos|unas|el|la|los ~1 contrata|cuadrilla|empresa|eventual|externos|gente|novato|pibe|chavo|sustituto|subcontrata|suplente|tipo|tipos|destajo|autonomo|de_fuera|de_esos|de_estos
    el|la|los|las|ese|esa|esos|un|una chaval|chavala|chavo|chava|cuate|gurí|jovencito|muchach*|pelad*|pibe|piba|senor|senora|tio|tipo|man|vato|vieja|viejo|zagal ~1 de|del|que ~1 la|las|los|el? ~2 bici|caja|camion|carro|furgo*|moto|reparto|tienda|turno|barra|puerta|grua|domicilio*|atendio|vino|entrega|llev*|trajo|manda*|instal*|mostrador|almacen !te|le|lo|va|llega|pasa
    la|lo|las|los *o|*aron|*io|hizo|hicieron ~1 el|la|los|un|una ~1 de ~1 antes|otro|fuera|reparto|los
    reclama|reclamale|reclame|reclamele|reclamad|reclamenle|pide|pidele|pedile|pidale|exige|exigele|exija|exijale|pregunta|preguntale|pregunte|preguntele|quejate|quejese|vaya|ve|anda|hablalo|hablelo|tratalo|arreglalo|arreglelo|peleate|peleese|cuentaselo|cuenteselo|diselo|digaselo|decile ~2 a|al|con ~2 ellos|ella|el|fabricante|marca|ayuntamiento|quien|municipio|gobierno|casero|vecino|${supplier}
    !no con ~1 ellos|la_marca|el_fabricante|el_banco|el_seguro ~1 es|tiene|tienes|hay|va ~2 que|hablar*|reclamar*|quejar*
    de|con ~1 lo|como que ~1 hagan|haga|hace|hacen|diga|digan|pongan|manden ~1 ellos|otros|los_demas|terceros|la_contrata|el_proveedor
    !no|somos depende ~1 de ~1 terceros|ellos|otros|ajenos|otra|arriba|la_central|un_tercero
    es|son ~1 muy|un|una|unos ~1 poco? ~1 novat*|verde|verdes|despistad*|tarambana|inexpert*|nuevit*|recien_llegad*|inutiles|desastre
    acaba|acababa|lleva|llevaba|llevan ~1 solo|apenas|nomas? ~1 de|dos|tres|#|un|una|poco|poquito ~1 entrar|empezar|dias|semana|semanas|tiempo|mes|dia ~2 con|aqui|en|trabajando|aprendiendo|y
    se ~1 lo|le|les|nos|la|las ~1 *o|*io|*aron|*ieron ~1 al|a_los|a_la|a_las ~1 ${supplier}|becari*|chico|chica|nuev*|companer*|de_turno|de_reparto|pibe|muchach*|chavo
    subcontrat* ~2 para|es|son|no|la|ellos|nosotros|el
    gente|chicos|los|empresa que subcontrat*|contrat*|mandan|envian|ponen
    ${colleague} ~3 no ~1 se|da ~1 entera|una|entero|aclara|aclaro|concentra|fija
    ${colleague} ~3 es|esta|anda|vive|estaba|andaba|se_la_vive|son|la ~2 luna|babia|nubes|las_nubes|despistad*|desordenad*|torpe*|desastre|vag*|lent*|limbo|enamorad*|dormid*|verde|parra
    alla|alli|ellos|los_de|esos ~5 son|es|andan|trabajan ~1 asi|muy|un|unos|medio|bien ~1 de? ~1 *ados|*os|desastre|caos|lent*|desordenad*|torpe*|descuidad*
  `,
  L09: `
    lo|todo|cuanto ~1 que|esto ~1 aqui|aca? ~1 afirma|afirmas|cuelga|cuelgas|decis|dice|dices|escribe|escribes|escribis|firma|firmas|pone|pones|publica|publicas|comenta|comentas|sube|subes ~2 aqui|en_redes|en_publico|internet? ~3 anotado|constancia|consta|costar|deja|guarda|guardado|guardando|paga|pagar|puede|queda|quedan|registrado|responde|tiene|trae|archiva|documenta
    hay|existen ~1 leyes|sitios|lugares|tribunales|formas|maneras|vias|instancias|juzgados|caminos ~2 contra|de|donde|para|que ~4 *ar|*arlo|*er|responde|resuelven|arregla*|pagan|paga|castig*|explic*|esto|eso
    responder*|responda|responde|rendir*|explicar*|dar_explicaciones|vera|veras|veremos|vemos ~2 ante|de_ello|delante_de|las_caras|en_otro|en_otra|donde_corresponde|donde_toca|en_el ~1 ello|juez|quien|notari*|autoridad*|juzgad*|tribunal*|sitio|lado|instancia|parte|caras
    vemos|veremos|vernos|nos_veremos|ya_nos ~1 veremos? las caras
    tendr*|recibir*|llegar*|sabr*|ira ~1 a|de|muy? ~1 noticias|noticia|carta|saber|nosotros ~1 nuestr*|de_nosotros|de_mi|del|de_la
    noticias nuestras
    sabra|sabras|sabran de nosotros|mi|nuestr*
    por ~1 mucho? menos|bastante_menos ~2 hay|han|hemos|a|se|otros|ya
    salir*|saldra|salen|cuesta|costar*|costo ~1 muy|bien|mas? caro|cara|carisimo|mas_caro
    tiene|tienen|tendra|tendran|traen|trae|acarrea|acarrean|conlleva ~1 su|un|sus|muchas|graves|serias ~1 consecuencias|precio|coste|costo|repercusiones|recorrido
    tiene|tendra sus|consecuencias
    atenerse|atente|atengase|aguantar|asumir ~2 consecuencias|lo_que_venga|lo_que_toque
    andate|andese|ande|anda|vete|vaya ~1 con ~1 mucho|mas? ~1 cuidado|cuidadito|ojo|ojito|tiento|pies
    cuidadito|ojito|cuidaito
    cuidado|ojo con ~2 acusar*|decir*|escribir*|publicar*|lo_que|difundir*|insultar*|hablar*|esas|inventar*|tus|sus
    lista negra|de_vetados
    vetad*|vetar*|vetamos|vetaremos|vetado|baneam*|banear*|baneo
    le|la|les|os|te|lo ~2 bloquear*|bloqueamos|vetar*|cerrar*_la|cerraremos|dar*_de_baja|daremos_de|quedar*_fuera|reserv*_el_derecho|negar*|echar* ~1 acceso|admision|cuenta|entrada|paso|perfil|si|de|por
    bloquearemos|bloquear|bloqueamos|suspenderemos|suspender|cancelaremos|cerraremos ~1 el|la|su|tu|tus ~1 acceso|cuenta|numero|perfil|usuario|contrato|servicio|comentarios ~3 si|como|de|por|sigue|sigues|vuelve|vuelves
    si ~1 sigue|sigues|continua|continuas|insiste|insistes|persiste|persistes|repite|repites|vuelve|vuelves ~6 bloque*|baja|cerr*|denunci*|legal*|medidas|veto|vetar*|policia|consecuencias|tendr*|tomar*|nos|actuar*|borrar*
    conocemos|sabemos|se|conozco|tenemos|tengo ~1 a|donde|muy|quien|bien|tu|su ~2 bien? ~1 jefe|laburas|chambeas|curras|estudias|paras|trabajas|trabaja|vives|vive|eres|es|empresa|domicilio|cara|direccion|nombre_completo|nombre_y|ip|apellid*
    !no|tu tu|su ~1 jefe|empresa|empleador|patron|universidad|familia|colegio ~2 deberia|le|sabe|se|va|estaria|encantara|interesa*|quiza*|enter*
    captura|capturas|pantallazo|pantallazos|grabado|grabacion|grabaciones|copia|registro|acta|notario|notaria ~2 de|hecha|hechas|guardad*|notarial|por_si|tenemos|queda ~3 cada|comentario|todo|lo_que|esto|esta|estas|este|hace|llega*|juez|caso|publica*|dij*|si|tu|su
    levantar* ~1 acta
    nuestr* abogad*|letrad*|notari*|servicios_juridicos|gabinete|asesor|asesores|bufete
    bufete|notario|notaria|fiscal|guardia_civil|mossos|ertzaintza|policia ~2 le|te|se|ya|lo|va|tiene|sabe|esta|tomar*|dira|quiere|vera
    ley|codigo|norma|derecho|justicia ~2 mordaza|ampara|nos_ampara|protege|nos_protege|esta_para|castiga|pena|persigue|contempla ~2 a|de|difam*|el|este|estas|falsas|la|injur*|las|los|nosotros|empresas|eso|esto|quien
    quien|el_que|todo_el_que|la_que ~1 nos? ~1 acusa|calumnia|difama|insulta|injuria|miente|amenaza|ensucia|mancha|siembra ~4 *a|*e|*ara|*era
    lo|esto|eso ~1 que ~1 esta? ~1 haces|hace|haciendo|dices|dice|escribes|escribe|publicas|publica? ~1 se ~1 llama ~1 *on|*ia|*o|calumni*|difam*|acoso|injuri*
    es|constituye|supone|roza|seria ~1 un? delito|acoso|calumni*|injuri*|difam*|intromision|extorsion|chantaje|coaccion|amenaza|ilegal_lo|denunciable|punible
    chantaje|extorsion|coacci*|acoso
    usted|tu|vos|ustedes vera|veras|veran lo_que|si|como|que|a_lo
    pensalo|piensalo|pienselo|pensatelo|piensatelo ~1 dos|bien|mejor|muy
    pens*|pien*|medit* ~1 lo|bien|dos_veces|muy ~1 bien? ~2 antes de ~1 escribir*|publicar*|seguir|acusar*|hablar|decir*|subir*|poner*
    por ~1 su|tu|vuestro propio? bien
    no ~1 le|te|les|os ~1 conviene|interesa|recomiendo|recomendamos|aconsejo|aconsejamos ~3 *ar|*er|*ir|esto|eso|enem*|este|mal|que|la
    nos ~1 obliga|obligas|obligara|obligaras|obliguen|obligues|forzara|fuerza|veremos_obligados|vemos_obligados
    obligad* ~1 a ~1 actuar|tomar|denunciar|defender*|acudir|cerrar|bloquear|poner*
  `,
  L10: `
    apenas|cuando|en_cuanto|hasta_que|nada_mas|si|siempre_que|tan_pronto|una_vez|dependiendo|segun|con_tal|a_condicion ~2 como|no|que|de|me|nos|ya? ~2 cambie|cambies|cambia|corrija|corrijas|desaparezca|pongas|ponga|pones|pone|quede|suba|subas|suban|vea|vemos|veamos|veo|deje|dejes|haya|mejore|mejores|llegue|lleguen|salga|quites|quite|modifi* ~3 estrella|estrellas|puntos|nota|opinion|${theirPost}
    apenas|cuando|en_cuanto|hasta_que|si|una_vez|como ~1 ya? ~1 no ~1 lo|la|este|esta|aparezca|haya|quede|vea|veamos|salga|siga ~1 en|publicad*|publico|ahi|${theirPost}|colgad*|visible|rastro|nada
    ${takeDown} ~2 aquello|eso|esto|esa|ese|esta|este ~4 y ~1 ya? ~1 con_gusto|enseguida|hablamos|le|les|los|lo|nos|nosotros|os|se|te|vemos|yo|todos|arregl*|mañana|manana|hoy|tan|asunto|listo
    ${takeDown} ~1 eso|esto|lo|aquello|esa_foto|esa|ese ~1 de|del|que ~4 y|para|asi|antes|primero ~2 *amos|*emos|*imos|con_gusto|hablamos|le|les|lo|nos|nosotros|os|se|te|vemos|yo
    ${takeDown} ~3 estrella|estrellas|${theirPost} ~4 y ~2 ya|yo|nosotros|todo|arregl*|en_paz|amigos|tan_amigos|cerramos|olvidamos|listo|quedamos|le|te|os|les
    ayudame|ayudanos|ayudeme|ayudenos|colabora|colaborame|colaboranos|colaboreme|colaborenos|regaleme|hazme|hagame|haceme|hacenos|haznos|haganos|echame|echanos|echeme|tirame|apoyame|apoyanos|apoyenos|dame|danos|deme ~4 opinion|resena|publicacion|comentario|borr*|elimin*|estrell*|quit*|retir*|baj* ~6 ayud*|colabor*|le|nosotros|te|yo|y|os
    ayud* ~1 que|si|nos ayud*
    nos|me ayudas|ayuda|colabora|colaboras ~1 y ~1 nosotros? ~1 te|le|yo
    favor ~2 por|con favor
    hoy ~1 por ~1 ti|usted|mi ~1 y? manana
    tu|usted|vos ~2 ${takeDown} ~5 yo|nosotros|y
    no ~1 mientras|hasta|antes ~4 resena|comentario|publicacion|estrellas|borr*|elimin*|quit*|retir*
    mientras ~1 eso|esa|ese|este|esta|la|tu|su|el|siga|no ~3 ${theirPost}|publicad*|ahi|colgad*|arriba|visible|borr*|elimin*|quit*|retir* ~6 no|nada|parad*|imposible|dificil|poco|siga
    ${theirPost} ~2 fuera|abajo|borrad*|quitad*|eliminad*|retirad* ~3 y|hablamos|ayud*|listo|cupon|cobr*|recib*|le|te
    a cambio ~3 borr*|elimin*|quit*|retir*|estrell*|resena|opinion|publicacion|comentario
    le|les|lo|os|te|se_lo|te_lo ~1 *o|*amos|*emos|*imos ~6 a_cambio|por ~2 borrar*|eliminar*|quitar*|retirar*|estrellas|resena|buena|que_borre|que_quite
    con|por cinco|5 estrellas
    ponnos|ponganos|ponenos|pongan|pon|ponga|deja|deje|dejanos|dejenos|cambia|cambie|sube|suba|subi ~3 cinco|5|estrellas|buena|mejor ~2 estrellas|nota|resena|opinion|valoracion ~5 y|asi|para|te|le|cuando
    necesit*|tendria*|tiene|requier*|falta|bastaria|pedimos|pediriamos|gustaria ~1 que ~3 desaparec*|desapareciera|borr*|elimin*|quit*|retir*|no_este|no_estuviera|baj*|edit*
    al|en|tras|luego_de|despues_de|desde ~1 el? ~1 momento|que|instante|dia|editar|borrar|quitar|retirar|eliminar ~1 en? ~1 que? ~2 ${takeDown}|edite|edites|editas|su|tu ~3 ${theirPost}|estrellas
    liberad*|condicionad*|sujet*|aprobad*|pendiente|list* ~4 edit*|borr*|elimin*|quit*|retir*|cambi* ~3 ${theirPost}|estrellas
    para ~1 dar*|devolver*|ayudar*|abonar*|reembolsar*|activar*|compensar* ~5 esto|eso|${theirPost} ~2 desaparec*|borr*|elimin*|quit*|retir*|baj*|edit*
  `,
} as const;
