/** F · Form and language, Spanish. */
export const formEs = {
  L53: `
    ^caballero|senorita|joven|señora|senora|senor|dama|damas|caballeros|bienvenido|bienvenida
    !don|la|el|una|un|esa|ese|otra hola|buenas|tardes|dias|noches|gracias|si|claro|no|entendido|perdone|disculpe|mi|querido|querida|estimado|estimada|amable|vale|perfecto|dear ~1 senor|senora|senorita|caballero|joven|dona|don|cliente|clienta|amigo|amiga|usuario|jefe !a|b|c
    estimado|estimada|querido|querida|apreciado|apreciada ~1 senor|senora|cliente|clienta|usuario
  `,
  L54: `
    cuent*|expli*|dec*|dig*|repi*|repet*|record*|recuerd*|describ*|detall*|relat*|indic*|aclar* ~5 otra|de|nuevamente|una ~1 vez|nuevo|mas?
    cuent*|expli*|repi*|repet*|describ*|detall*|relat*|cont*|dec*|dig*|recuerdas|recordar*|aclar* ~3 que|como|cual|lo|el|su|tu|con_detalle|en_que ~2 paso|pasado|ocurrido|ocurrio|sucedido|sucedio|problema|caso|paso|incidencia|inconveniente|te_pasa|falla|averia|situacion|sucede|ocurre|pasa|historia|motivo
    ^que|q ~1 te|le|os|les? ~1 ha|paso|pasa|ocurrio|sucedio|ocurre|sucede|pasó|habia ~1 pasado|ocurrido|sucedido?
    cual ~1 es|era|seria|fue ~1 el|tu|su|la ~1 problema|motivo|queja|falla|inconveniente|incidencia|averia|consulta
    en que ~1 consiste|consistia|consistio
    que problema|falla|averia|inconveniente|incidencia ~1 tienes|tiene|tuviste|presenta|tuvo|tenes
    describ*|detall*|expliqu* ~2 problema|ocurrido|lo_ocurrido|lo_sucedido|situacion|caso|averia|falla
    de que se trata
  `,
  L58: `
    aprovecha*|aproveche*
    descubre|descubra|descubri|conoce|conozca|prueba|pruebe|proba|visita|visite|mira|mire|explora|estrena|echa_un_vistazo|checa|cheque ~1 a? ~1 nuestr*|los|las|el|la ~2 app|aplicacion|nuev*|rebajas|tienda|plan|planes|promo*|oferta*|novedades|coleccion|sabores|catalogo|menu|productos|tarifa*|servicio*|gama|web|carta|descuentos|temporada|version|linea|programa|tarjeta
    descubre|descubra|conoce|conozca ~1 nuestr*|el_nuevo|la_nueva|los_nuevos|las_nuevas
    contrata|contrate|contratando|contrat* ~1 ya|ahora|hoy|fibra|nuestr*|el|la|un ~5 ahorr*|gratis|descuento|mejor|plan|movil
    contrata|contrate|compra|compre|pide|reserva ~1 ya|ahora|hoy_mismo
    oferta|ofertas|promo|promos|promocion exclusiv*|especial*|limitad*|unica|solo|imperdible*
    no ~1 te|se ~1 lo|la|los|las? ~1 pierdas|pierda|quedes|quede|pierdan
    siguenos|seguinos|siganos|siguenos_en|dale_like|suscribete|suscribase|suscribite|apuntate|inscribete|registrate_ya|hazte|hagase|unete|unase|sumate|afiliate|activa_tu_plan|mejora_tu_plan
    hazte|hagase|hacete ~1 soci*|cliente|miembro|premium|con|fan
    pasate|cambiate|pasese|cambiese|migra|actualiza|sube ~1 a|al|de ~2 plan|tarifa|premium|oro|plus|pro|fibra|version|vip|gold|ilimitad*
    tenemos|hay|contamos_con|lanzamos|estrenamos|te_presentamos ~2 plan|planes|oferta*|promo*|rebaja*|servicio|seguro|tarifa|novedad* ~3 premium|que|para|plus|esta|hoy|nuev*|en|increible*|solo
    participar|participa|participe|entrar ~2 sorteo|concurso|rifa|promocion|giveaway
    sorteo|sorteamos|sorteando|giveaway|rebajas|black_friday|cyber_monday|hot_sale|buen_fin|newsletter|2x1_en|nueva_coleccion|nuevos_sabores|gran_apertura
    llevate|llevese|llevá|compra ~3 segundo|segunda|gratis|mitad|al|2|dos
    segund* ~1 unidad|al ~1 al? ~1 #
    ya que ~1 estas|esta|estamos
    de paso|por_cierto ~3 nuev*|oferta*|plan|promo*|rebajas|descubr*|prob*
    con_nuestro|con_nuestra|con_el|con_la ~1 plan|tarifa|app|seguro|version ~1 premium|plus|pro|nueva
    ahorra|ahorras|ahorre ~1 un|hasta|mas|con|dinero
    disfruta|disfrute ~1 de ~1 las|los|todas|nuestr*|ventajas|descuentos|beneficios
    solo ~1 hoy|esta_semana|por_tiempo_limitado|hasta_agotar
    comparte|comparti|etiqueta ~3 gana*|amigos|sorteo
  `,
  L61: `
    contestad|contestadle|contesten|contestenle|contestarle|respondan|respondanle|responded|respondedle|responderle|defiendan*|defended*|reporten*|reportad|reportadlo|reportadla|denuncien*|denunciad|denunciadlo|denunciadla|ataquen*|atacad|banquen*|bancanos|apoyen|apoyadnos|salgan|salid|comentad|comenten*|funen*|funadlo|escribanle|escribidle|linchad|linchen|echenle|caigan*|caedle|digan*|diganle|decid|decidle|digais|recordadle|expliquenle|explicadle|dejenle|dejadle|contadle|cuentenle|pongan*|ponedle|voten|votad|ayudadnos|ayudennos|etiqueten|etiquetad|pasaos|pasense|mencionad|demostradle|demuestrenle|callenlo|ensenadle ~3 a|le|lo|este|esta|ese|esa|cuenta|perfil|persona|hater|senor|senora|tipo|tipa|usuario|ustedes|todos|su|nos|contra|amigos|sujeto|quienes|quien|montaje|bancarnos|monton|reportar
    contestad*|contestenl*|contestenle|respondedle|respondanle|reportad*|reporten*|denunciadlo|denunciadla|defendednos|defiendannos|defiendanos|atacadle|defendenos|bancanos|banquennos|ayudadnos|ayudennos|funenlo|funenla
    id|vamos|vayan|vaya|va|todos|comunidad ~2 a ~1 por ~1 el|ella|ellos|este|esta|ese
    a por el|ella|ellos|este|esta|ese
    denuncien|reporten|reportemos|denunciemos|reportar ~1 su|esta|este|esa|ese|la|al|el ~1 cuenta|perfil|usuario|comentario|tipo|persona|publicacion
    ponedle|pongan*|poned|dejad*|dejen* ~3 un|una ~1 uno|estrella|mala|resena
    salgan|salid|salir ~1 a|en ~1 bancar*|defender*|nuestra|apoyar*
    en|a nuestra defensa
    defender*|apoyar*|bancar* ~1 nos|a_la_marca|nuestra
    echen*|echenle|echad* ~1 monton|bronca|tierra|la_culpa
    que ~1 le digais|digan|contesten*|contesteis|respondan|respondais|escriban|escribais
    decidle|diganle|decile|deciles|digale|contadle|cuentenle|recordadle ~1 lo|que|quien|como|a
    etiquetad|etiqueten|etiqueta|mencionad|mencionen|arrobad ~3 amigos|amigas|gente|conocidos
    familia|chicos|comunidad|amigos|gente|equipo|fans|tropa ~3 defiendan*|defended*|respondan*|responded*|contesten*|contestad*|reporten*|reportad*|denuncien*|ataquen*|ayuden*|digan*|decid*|apoyen*|a_por
  `,
  L62: `
    te|le|os|les ~2 llam*|escrib*|dig*|mand*|env*|avis*|cuent*|respond*|confirm*|marc*|devuelv*|devolv*|reembols*|abon*|pas*|doy|dare|inform*|contest*|reintegr*|resuelv*|actualiz*|lleg*|entreg*|contact*|llev*|hago|hare|ingres*|cambi*|repong*|instal*|traig*|dej*|hac*|mand*
    te|le|os|les|se_lo|te_lo|se_la|te_la lo|la|los|las? ~1 mando|paso|envio|llevo|devuelvo|confirmo|digo|llega|hago
    sale|saldra|salen|llega|llegara|pasa|pasara|va|ira|entra|tendras|tendra|tenes|tienes|tendran|estara|queda|quedara|recibiras|recibira|entregamos|devolvemos|arreglamos|reparamos|ingresamos|reembolsamos|publicamos|contamos|actualizamos|vamos_a|voy_a
    llamar|escribir|avisar|responder|confirmar
    lo tienes|tenes|tiene|tendras|tendra
  `,
  action: `
    lo|la|los|las|se_lo|te_lo|se_la|te_la ~1 reviso|miro|compruebo|averiguo|lleva|llevo|tiene|tengo|recojo|paso|cambio|cambia|mando|pido|hablo|aclaro|revisa|mira|arregla|arreglan|cambian|cambiamos|quito|paro|retiramos|corrige|hacemos|hago|busco|arreglo|dejo|repetimos|resuelve|corrijo|descontamos|ajusto|conozco|sigo|publicamos|comprueba|digo
    reviso|miro|compruebo|averiguo|recojo|paso|abro|busco|cambio|localizo|mando|reenvio|pido|hablo|sigo|aclaro|reclamamos|revisamos|miramos|revisan|revisa|comprueba|llevo|voy_a|corrijo|corregimos|aplico|devuelvo|devolvemos|reembolsamos|cambiamos|corrige|corrigen|cambian|retiramos|ponemos|quito|quitamos|pongo|dejo|apunto|guardo|guardamos|hacemos|envio|enviamos|mandamos|escribo|llamo|digo|contesto|confirmo|ofrece|propongo|explico|acompano|cuento|contamos|publicamos|abonamos|pasa|recoge|llama|escribe|avisa|avisamos|confirma|hablamos|verifico|verificamos|checo|chequeo|gestiono|resuelvo|arreglamos|reparamos|preguntamos|averiguamos|actualizo|anulo|cancelo|paro|comparto|adelanto|repongo|marco|regresamos|respeto|respetamos|extiendo|amplio
    me|nos encargo|ocupo|pongo|quedo|apunto|encargamos|ocupamos|ponemos
    se encarga|ocupa|cambia|corrige|devuelve
    estoy|estamos|esta|estan|sigo|seguimos ~1 mirando|revisando|comprobando|*ando|*iendo|en_ello|con_ello|alli
    hemos|he|ha|han|habiamos ~2 *ado|*ido|puesto|hecho|visto|escrito|dicho|abierto|devuelto|vuelto|resuelto
    ya ~2 corregi*|pedi|hable|revise|cheque|cambie|mande|localice|pare|pedimos|cambiamos|corregimos|hablamos|encontramos
    hable|pedi|cheque|revise|cambie|encontre|consegui|reserve|mande|reservamos|encontramos|reparamos|corregimos
    desenchuf*|desconect*|apag*|bloque*|cierr*|guard*
    va|van|ira|iran|irá ~1 manana|hoy|el|la|ahora|un|a|en|entre
    esta ~1 resuelt*|list*|solucionad*|arreglad*|cerrad*|corregid*|anulad*|devuelt*|desbloquead*|quitad*
    voy|vamos a *ar|*er|*ir|*arlo|*arte|*erlo
    es|fue|ha_sido ~1 fallo|error nuestro
  `,
  time: `
    hoy|manana|ahora|ya|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tarde|noche|ayer|recien|mismo|mediodia|semana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mientras
    # ~1 h|horas|hora|dias|minutos|min|semanas|am|pm
    a la|las #
    <number>
    en|dentro_de un|una|diez|# minuto|hora|rato|minutos|horas|media
  `,
  thanks: `
    gracias|agradec* ~6 contar*|escribir*|decir*|avis*|tiempo|paciencia|esper*|contarlo|decirlo|esfuerzo|resena|reseña|senalar*|detalle|insistir|compartir
    que|me|nos ~1 gusto|alegr*|lindo|bueno|bonito|bien
    me|nos alegra|alegramos
    no ~1 vamos_a|seguimos|contestamos|responderemos|respondemos
    lo dejamos
    un placer
  `,
} as const;
