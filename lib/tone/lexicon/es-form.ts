/** F · Form and language, Spanish. */
export const formEs = {
  L53: `
    ^bienvenida|bienvenido|caballero|caballeros|dama|damas|joven|senor|senora|senorita|señora
    !don|el|esa|ese|la|otra|un|una amable|buenas|claro|dear|dias|disculpe|entendido|estimada|estimado|gracias|hola|mi|no|noches|perdone|perfecto|querida|querido|si|tardes|vale ~1 amiga|amigo|caballero|clienta|cliente|don|dona|jefe|joven|senor|senora|senorita|usuario !a|b|c
    apreciada|apreciado|estimada|estimado|querida|querido ~1 clienta|cliente|senor|senora|usuario
    ^apreciad*|distinguid*|estimad*|querid*|respetad* !a|equipo
    estate|estas|eres|seas|estes|estad|quedate|quedese|quedaste|quedes|quede|sientete|sientas|esta_usted|es_usted|sea_usted|vete|vayas|te_sientes|se_sienta|se_siente|te_veo|la_veo|lo_veo ~1 muy|bien|mas|tan|siempre|ya? ~0 afectad*|afortunad*|alojad*|apuntad*|atent*|avisad*|bienvenid*|cansad*|clienta|content*|convencid*|decepcionad*|despierto|despierta|encantad*|enfadad*|enojad*|esperad*|informad*|inscrit*|interesad*|invitad*|list*|molest*|perdid*|pendiente_y|preocupad*|preparad*|protegid*|registrad*|satisfech*|segur*|sentad*|solo|sola|tranquil*|vecin*|el_primero|la_primera|la_duena|el_dueno
    ^maestro|maestra|vecina|vecino|companera|companero|doctora|doctor|profesor|profesora|profe|jefe|jefa|amiga|amigo|socia|socio|chico|chica|chicos|muchacho|mujer|hombre|patron|doña|dona|don|guapa|guapo|campeon|campeona|hermano|hermana|mijo|dama|ingeniero|contador|arquitecto !de|del|que|te|le|lo|y|se|esta|va
    querida|querido|apreciada|apreciado|estimada|estimado|distinguida|distinguido|respetada|respetado ~1 alumn*|amig*|asociad*|companer*|client*|colega|hermana|hermano|huesped|lector*|mam*|madre|padre|pacient*|pasajer*|profesor*|seguidor*|soci*|suscriptor*|usuari*|vecin*|viajer*
    aqui|entonces|listo|bueno|ok|favor|pena|tranquila|tranquilo|calma|claro|perfecto|oiga|mire|ay|oye|mira|verdad|razon|seguro|gusto|molestia|cuidado|si|no ~1 caballero|doctora|doctor|joven|mi_reina|mi_rey|mi_amor|mi_senora|mi_senor|seno|senora|senorita|senor|vecina|vecino|amiga|amigo|companera|companero|mijo|don|dona !a|b|c
    le|la|lo esperamos|recibimos ~1 muy|bien? ~0 encantad*|guapa|guapo
    ^don|dona|doñita|donita|seno
  `,
  L54: `
    aclar*|cuent*|dec*|describ*|detall*|dig*|expli*|indic*|record*|recuerd*|relat*|repet*|repi* ~5 de|nuevamente|otra|una ~1 mas|nuevo|vez?
    aclar*|cont*|cuent*|dec*|describ*|detall*|dig*|expli*|recordar*|recuerdas|relat*|repet*|repi* ~3 como|cual|el|lo|que|su|tu|con_detalle|en_que ~2 averia|caso|falla|historia|incidencia|inconveniente|motivo|ocurre|ocurrido|ocurrio|pasa|pasado|paso|problema|situacion|sucede|sucedido|sucedio|te_pasa
    ^q|que ~1 le|les|os|te? ~1 ha|habia|ocurre|ocurrio|pasa|paso|pasó|sucede|sucedio ~1 ocurrido|pasado|sucedido?
    cual ~1 era|es|fue|seria ~1 el|la|su|tu ~1 averia|consulta|falla|incidencia|inconveniente|motivo|problema|queja
    en que ~1 consiste|consistia|consistio
    que averia|falla|incidencia|inconveniente|problema ~1 presenta|tenes|tiene|tienes|tuviste|tuvo
    describ*|detall*|expliqu* ~2 averia|caso|falla|ocurrido|problema|situacion|lo_ocurrido|lo_sucedido
    de que se trata
    ^desde cuando|hace_cuanto|que_dia|que_fecha ~2 esta|estas|falla|le|lleva|llevas|ocurre|pasa|sucede|te|tenes|tiene|tienes
    ^cuanto|hace ~1 cuanto|dias|tiempo ~2 esta|estas|lleva|llevas|ocurre|pasa|que|tiene|tienes
    ^cual|cuales|que ~1 aparato|articulo|habitacion|modelo|pedido|plato|producto|servicio|tarjeta|vuelo ~2 compraste|compro|contrataste|era|es|habia|habias|pediste|pidio|reservaste|tienes
  `,
  L58: `
    mira|mire ~1 a? ~1 el|la|las|los|nuestr* ~2 carta|catalogo|coleccion|descuentos|gama|novedades|oferta*|planes|promo*|rebajas|sabores|tarifa*|temporada
    checa|cheque|conoce|conozca|descubre|descubri|estrena|proba|prueba|visita|visite|echa_un_vistazo ~1 a? ~1 el|la|las|los|nuestr* ~2 aplicacion|app|carta|catalogo|coleccion|descuentos|gama|linea|menu|novedades|nuev*|oferta*|plan|planes|productos|programa|promo*|rebajas|sabores|servicio*|tarifa*|tarjeta|temporada|tienda|version|web
    contrat* ~1 ahora|el|fibra|hoy|la|nuestr*|un|ya ~5 ahorr*|descuento|gratis|mejor|movil|plan
    compra|compre|contrata|contrate|pide|reserva ~1 ahora|ya|hoy_mismo
    oferta|ofertas|promo|promocion|promos especial*|exclusiv*|imperdible*|limitad*|solo|unica
    ~ no ~1 se|te ~1 la|las|lo|los? ~1 pierda|pierdan|pierdas|quede|quedes
    siguenos|siganos|seguinos|sigannos ~1 en|y|tambien|para_no|para_mas|para_ver ~2 instagram|facebook|tiktok|twitter|redes|youtube|dale|novedad*|perder*|sorteo*|mas
    afiliate|apuntate|hagase|hazte|inscribete|sumate|suscribase|suscribete|suscribite|unase|unete|activa_tu_plan|dale_like|mejora_tu_plan|registrate_ya|siguenos_en
    actualiza|cambiate|cambiese|migra|pasate|pasese|sube ~1 a|al|de ~2 fibra|gold|ilimitad*|oro|plan|plus|premium|pro|tarifa|version|vip
    ~ estrenamos|hay|lanzamos|tenemos|contamos_con|te_presentamos ~2 novedad*|oferta*|plan|planes|promo*|rebaja*|seguro|servicio|tarifa ~3 en|esta|hoy|increible*|nuev*|para|plus|premium|que|solo
    entrar|participa|participar|participe ~2 concurso|giveaway|promocion|rifa|sorteo
    giveaway|newsletter|rebajas|sorteamos|sorteando|sorteo|2x1_en|black_friday|buen_fin|cyber_monday|gran_apertura|hot_sale|nueva_coleccion|nuevos_sabores
    ~ compra|llevate|llevese|llevá ~3 2|al|dos|gratis|mitad|segunda|segundo
    segund* ~1 al|unidad ~1 al? ~1 #
    ya que ~1 esta|estamos|estas
    de paso|por_cierto ~3 descubr*|nuev*|oferta*|plan|prob*|promo*|rebajas
    con_el|con_la|con_nuestra|con_nuestro ~1 app|plan|seguro|tarifa|version ~1 nueva|plus|premium|pro
    ahorra|ahorras|ahorre ~1 con|dinero|hasta|mas|un
    disfruta|disfrute ~1 de ~1 beneficios|descuentos|las|los|nuestr*|todas|ventajas
    solo ~1 hoy|esta_semana|hasta_agotar|por_tiempo_limitado
    comparte|comparti|etiqueta ~3 amigos|gana*|sorteo
    conoce|conoceis|conoces|ha_probado|habeis_probado|has_probado|sabias_que_tenemos ~1 ya? ~1 nuestr*
    comprala|compralas|compralo|compralos|contratala|contratalo|contratela|contratelo|reservalo|suscribase|suscribete|hazte_socia|hazte_socio|pidelo_ya
    ahora|ya ~1 podeis|podes|puede|puedes ~1 acceder|comprar|conseguir|contratar|disfrutar|estrenar|solicitar ~4 coleccion|credito|descuento|fibra|oferta|plan|prestamo|seguro|tarifa|tarjeta|version
    ~ condiciones|cuota|oferta|precio|precios|promocion|tarifa|tasa ~1 especial*|exclusiv*|imbatible*|inmejorable*|irresistible*|preferencial*|unic*
    ~ 2x1|3x2|cyber|a_mitad_de_precio|black_friday|buen_fin|dos_por_uno|matricula_gratis|meses_sin_intereses|mitad_de_precio|primer_mes_gratis|tres_por_dos
    aprovech*|consiga|consigue|estrena|estrene|lleva|llevate|lleve* ~1 ademas|el|hoy|la|su|tambien|tu|un|una|ya ~3 2x1|accesorio*|descuento|gratis|kit|nuev*|oferta|pack|plan|promo*|segunda|segundo|seguro
    ~ nuestra|nuestro|nueva|nuevo ~1 carta|catalogo|coleccion|gama|surtido|temporada
    agrega|agregue|anade|pedi|pida|pide|suma|sume ~2 combo|extra|menu|pack|postre|seguro
    combo|kit|pack ~4 ahorra*|ahorre|gratis
    le|les|os|te ~1 conviene|convendria|compensa|interesa|interesaria|recomiendo|recomendamos|sugiero|sugerimos|aconsejo|ofrecemos|ofrezco|cuadra|vendria_bien|sale_mejor|sale_mas|encantaria|gustara|va_a_encantar ~2 *ar|*arte|*arse|*er|*ir|nuestr*|la|el|un|una|las|los ~3 ampliacion|black|bono|coleccion|combo|cobertura|cuenta|extension|fibra|gama|garantia|gold|linea|membresia|menu|modelo|nuevo|nueva|oferta*|oro|pack|paquete|plan|plus|poliza|premium|pro|promo*|seguro|servicio|suscripcion|tarifa|tarjeta|upgrade|version|vip
    ~ planee|programa|reserva|reserve|reservá|regala|regale|celebra|celebre|festeja|disfruta|disfrute|vive|viva|vivi|veni|ven|venga|vengan|organiza|viaja|viaje|conoce|conozca|descubre|descubri|estrena|estrene|prepara|contrata|contrate|suscrib*|elige|elija|elegi|date|dese|apunta|sumate|pregunta|pregunte|lleva|llevate|prueba|proba|aprovecha ~1 ya|desde|por|con|tu|su|a|un|una|el|la|los|las|nuestr*|ahora|tambien|de|ademas ~3 aniversario|black|boda|bono|carta|coleccion|combo|con_nosotros|cumple|cumpleanos|descuent*|escapada|evento|experiencia|festivo|fiesta|fin_de_semana|finde|gama|gustazo|gusto|menu|nueva|nuevo|novedad*|nuestr*|oferta*|pack|paquete|plan|planes|plus|premium|primavera|promo*|puente|proxim*|rebaj*|sabor*|semana_santa|servicios|spa|suite|temporada|vacaciones|verano|viaje|vip
    con nosotros ~0 desde|por|al|a_partir ~2 <money>|mejor_precio
    ampliar*|amplia|contratar*|contrate|contrata|sumar*|sume|suma|agregar*|anadir*|anade|pasar*|pasate|subir*|mejorar*|mejora|mejore|actualizar*|actualiza|renovar*|renueva|activar*|adquirir*|adquiere|llevar* ~3 cobertura|extension|gold|membresia|oro|pack|plus|premium|platinum|black|pro|seguro_de|superior|ilimitad*|vip|max|duo|full|tope_de_gama|suscripcion
    plan|tarifa|seguro|version|cuenta|tarjeta|extension|cobertura|pack|garantia|suscripcion|membresia|bono|modelo|gama ~1 plus|premium|gold|oro|black|platino|platinum|pro|vip|superior|ilimitad*|duo|max|extendid*|ampliad*|total|elite|full ~0
    precio|precios|tarifa|cuota|te_lo_dejamos|te_la_dejamos|se_lo_dejamos|se_la_dejamos|la_dejamos|lo_dejamos ~1 muy|re|tan|bien? ~0 bien|imbatible*|irresistible*|increible*|loco|barat*|chollo|inigualable*|unic*|especial*|de_locura|bomba|promocional*|a_mitad|rebajad*|por_solo
    ~ recomiendanos|siguenos|invita_a_tus|trae_a_un|trae_un_amigo|trae_a_tus|trae_a_tu|dejanos_tu_resena
    codigo_promocional|cupon_de|precios_desde
    ya|ojo|atentos ~2 han|estan|llegaron|llegan|tenemos|llego|hay|salieron|disponible* ~2 aqui|la|las|llegado|los|nuev*|rosca*|roscon|disponible* ~3 carta|coleccion|megas|menu|modelo|modelos|muerto|nuev*|pulgadas|reyes|sabor*|temporada|version|versiones|navidad|verano|preventa
    encarga|encarguela|encargue|reservalo|aparte ~2 con_tiempo|antes_de_que|hoy_mismo|desde_ya|online|tu_mesa
    con ~1 el|la|un|nuestro|nuestra ~1 bono|combo|pack|paquete|plan|seguro|servicio|tarifa|tarjeta ~6 ni|no|te|le|todo ~3 *ias|*ia|ahorra*|olvid*|pregunt*
    preguntanos|pregunte_por|pregunta_por ~2 precio*|promo*|oferta*|plan*|condiciones|por|nuestr*
    paquete|plan|tarifa|bono ~1 de ~1 # ~1 gigas|gb|mb|megas|canales|clases|sesiones|visitas ~4 pregunt*|contrat*|ni|por|solo|mejor
  `,
  L61: `
    defiendenos|defiendanos|defendenos|defendednos|defiendannos
    nos ~0 defendes|defienda|defiendan|defiendas|defiendes
    apoyanos|apoyas|apoyenos|ayudanos|bancanos|bancas|respaldanos|respaldas ~1 contra|frente|en_esa|en_ese|en_los_comentarios|en_su
    ayudanos|ayudarnos|ayudas|ayudenos|danos_una_mano|echanos_una_mano|nos_echas_una_mano ~2 callar*|contestale|contestarl*|defend*|denunciar*|desment*|hundir*|reportar*|respondele|responderl*
    contale|contarle|contestale|contestarle|contestele|cuentale|cuentele|decile|decirle|demuestrale|digale|dile|ensenale|explicale|explicarle|expliquele|recuerdale|respondale|respondele|responderle ~1 esa|ese|esta|este ~1 clienta|cliente|chica|chico|hater|hombre|individuo|mujer|persona|senor|senora|sujeto|tipa|tipo|usuaria|usuario
    contestale|contestas|contestele|respondale|respondele|respondes tu|usted|vos
    conteste|contesta|responda|responde ~1 a esa|ese|este ~1 clienta|cliente|comentario|hater|persona|senor|senora|tipa|tipo|usuaria|usuario
    contestale|contestele|decile|digale|dile|escribele|respondale|respondele a ~2 como|lo_bien|que ~3 aca|aqui|engana|equivoc*|exagera|inventa|miente|mentira*|nosotros
    !de|esa|la|su|tu|una bloquea|bloquee|denuncia|denuncie|reporta|reporte ~1 a|el|esa|ese|esta|este|su ~1 comentario|cuenta|hater|perfil|persona|publicacion|senor|senora|tipa|tipo|usuaria|usuario !fals*|impost*|que_suplant*
    ~ bloqueala|bloquealo|denunciala|denuncialo|denuncielo|reportala|reportalo|reportelo
    dejale|dejele|dele|dale|escribele|pongale|ponele|ponle ~1 un|una ~2 comentario|estrella|mala|mensaje|resena|uno ~1 en ~1 cuenta|muro|negocio|pagina|perfil|publicacion
    apoyadnos|apoyen|atacad|ataquen*|ayudadnos|ayudennos|bancanos|banquen*|caedle|caigan*|callenlo|comentad|comenten*|contadle|contestad|contestadle|contestarle|contesten|contestenle|cuentenle|decid|decidle|defended*|defiendan*|dejadle|dejenle|demostradle|demuestrenle|denunciad|denunciadla|denunciadlo|denuncien*|digais|digan*|echenle|ensenadle|escribanle|escribidle|etiquetad|etiqueten|explicadle|expliquenle|funadlo|funen*|linchad|linchen|mencionad|pasaos|pasense|ponedle|pongan*|recordadle|reportad|reportadla|reportadlo|reporten*|respondan|respondanle|responded|respondedle|responderle|salgan|salid|votad|voten ~3 a|amigos|bancarnos|contra|cuenta|esa|ese|esta|este|hater|le|lo|montaje|monton|nos|perfil|persona|quien|quienes|reportar|senor|senora|su|sujeto|tipa|tipo|todos|ustedes|usuario
    ~ atacadle|ayudadnos|ayudennos|bancanos|banquennos|contestad*|contestenl*|denunciadla|denunciadlo|funenla|funenlo|reportad*|reporten*|respondanle|respondedle
    a por el|ella|ellos|ese|esta|este
    dejad*|dejen*|poned|ponedle|pongan* ~3 un|una ~1 estrella|mala|resena|uno
    salgan|salid|salir ~1 a|en ~1 apoyar*|bancar*|defender*|nuestra
    a|en nuestra defensa
    apoyar*|bancar*|defender* ~1 nos|nuestra|a_la_marca
    echad*|echen* ~1 bronca|monton|tierra|la_culpa
    que ~1 le contesteis|contesten*|digais|digan|escribais|escriban|respondais|respondan
    arrobad|etiqueta|etiquetad|etiqueten|mencionad|mencionen ~3 amigas|amigos|conocidos|gente
    amigos|chicos|comunidad|equipo|familia|fans|gente|tropa ~3 apoyen*|ataquen*|ayuden*|contestad*|contesten*|decid*|defended*|defiendan*|denuncien*|digan*|reportad*|reporten*|respondan*|responded*|a_por
    animamos|animo|ayud*|invitamos|invito|necesitamos|pedimos|pido|queremos|os_toca ~4 clientes|comunidad|equipo|familia|fans|seguidores|todos ~6 apoy*|coment*|contest*|defend*|denunci*|mano|report*|respond*
    para ~1 acallar|callar|desmentir|hundir|silenciar ~1 a ~1 el|ella|esa|ese|esta|este|la
    dadle|demosle|denle|metanle|metedle ~1 cana|duro|fuerte|su_merecido|una_leccion
    gente|familia|banda|amigos|amigas|chicos|chicas|fans|muchachos|raza|tropa|vecinos|clientes|cracks|seguidores|hinchada|aficion|manada|barra|peña|vosotros ~6 *enle|*anle|*adle|*edle|*idle|*enlo|*anlo|*adlo|*enla|*adla|comenten|comentad|denunci*|report*|respondan|contesten|contestad|defiendan|expliquen|digan*|decid*|recadito|visitad*|escriban*|demuestren*|etiquet*|mencion*|perfil|bloqueen*|hagan|haced|hace*_ruido|animo|carino
    ahi|aqui|aca|alli ~1 le|les|os|lo|tienen|teneis|esta|va|van ~1 dejo|dejamos|paso|pasamos|esta|tienen|teneis|va|queda ~2 perfil|cuenta|usuario|nombre|handle|instagram|numero|link|enlace|foto|pantallazo|captura ~3 del|de|por|este|ese|esa|para|senor*|quien|suyo
    ya ~1 saben|sabeis|saben_que ~1 que|donde|como|lo|a|quien ~3 hacer|decirle|toca|dejar*|report*|contest*|escribir*|comentar*|dejarle|encontrar*|buscar*|denunci*|responder*|pasar*
    los|las|quienes|todos ~1 que ~1 nos ~1 aprecian|apoyan|conocen|conoceis|quieren|quereis|siguen|seguis|aman|defienden|visitan|eligen ~6 *en|*an|*ad|*ed|*id|ya|podeis|pueden|sab*|donde|le|ayud*|toca|recad*
    todos|todas|juntos|entre|vamos ~1 a|todos ~1 por|una|todos|dar*|decir*|report*|denunci*|llenar*|mostrar*|demostr*|escribir*|hacer*|contest* ~3 el|ella|este|esta|ese|esa|le|lo|perfil|muro|cuenta|resena*|comentario*|quien
    llen*|inund*|revient*|bombarde*|tumb*|trole*|spam*|hund* ~2 de|el|su|la|sus|con ~2 buzon|comentario*|cuenta|corazon*|estrellas|muro|perfil|publicacion|resena*|privados|likes|inbox|pagina|negocio|post
    a ver ~2 si ~2 se_atreve|le|alguien|quien|nos ~4 explic*|defend*|dice|contest*|respond*|atrev*|calla
    contad*|cuenten*|decid*|digan*|explicad*|expliquen*|demostrad*|demuestren*|recordad*|recuerden*|ensenad*|ensenen* ~1 le|a|al|ustedes|vosotros ~1 este|ese|esta|esa|usuari*|senor|senora|sujet*|tipo|personaj*|<mention>
    entre todos|todas|toda_la|nosotros ~3 le|lo|la|les ~1 *amos|*emos|*imos|calla*|dec*
    baja*|bajar* ~1 los humos
    hace*|hagan*|haced* ~1 le|un|el|caso ~1 vacio|boicot|pasillo|pagar
  `,
  L62: `
    le|les|os|te ~2 abon*|actualiz*|avis*|cambi*|confirm*|contact*|contest*|cuent*|dare|dej*|devolv*|devuelv*|dig*|doy|entreg*|env*|escrib*|hac*|hago|hare|inform*|ingres*|instal*|llam*|lleg*|llev*|mand*|marc*|pas*|reembols*|reintegr*|repong*|respond*|resuelv*|traig*
    actualizamos|arreglamos|contamos|devolvemos|entra|entregamos|estara|ingresamos|ira|llega|llegara|pasa|pasara|publicamos|queda|quedara|recibira|recibiras|reembolsamos|reparamos|saldra|sale|salen|tendra|tendran|tendras|tenes|tienes|va|vamos_a|voy_a
    avisar|confirmar|escribir|llamar|responder
  `,
  action: `
    la|las|lo|los|se_la|se_lo|te_la|te_lo ~1 aclaro|ajusto|arregla|arreglan|arreglo|averiguo|busco|cambia|cambiamos|cambian|cambio|comprueba|compruebo|conozco|corrige|corrijo|dejo|descontamos|digo|hablo|hacemos|hago|lleva|llevo|mando|mira|miro|paro|paso|pido|publicamos|quito|recojo|repetimos|resuelve|retiramos|revisa|reviso|sigo|tengo|tiene
    abonamos|abro|aclaro|acompano|actualizo|adelanto|amplio|anulo|aplico|apunto|arreglamos|averiguamos|averiguo|avisa|avisamos|busco|cambiamos|cambian|cambio|cancelo|checo|chequeo|comparto|comprueba|compruebo|confirma|confirmo|contamos|contesto|corregimos|corrige|corrigen|corrijo|cuento|dejo|devolvemos|devuelvo|digo|enviamos|envio|escribe|escribo|explico|extiendo|gestiono|guardamos|guardo|hablamos|hablo|hacemos|llama|llamo|llevo|localizo|mandamos|mando|marco|miramos|miro|ofrece|paro|pasa|paso|pido|ponemos|pongo|preguntamos|propongo|publicamos|quitamos|quito|reclamamos|recoge|recojo|reembolsamos|reenvio|regresamos|reparamos|repongo|respetamos|respeto|resuelvo|retiramos|revisa|revisamos|revisan|reviso|sigo|verificamos|verifico|voy_a
    me|nos apunto|encargamos|encargo|ocupamos|ocupo|ponemos|pongo|quedo
    se cambia|corrige|devuelve|encarga|ocupa
    esta|estamos|estan|estoy|seguimos|sigo ~1 *ando|*iendo|alli|con_ello|en_ello
    ha|habiamos|han|he|hemos ~2 *ado|*ido|abierto|devuelto|dicho|escrito|hecho|puesto|resuelto|visto|vuelto
    ya ~2 cambiamos|cambie|cheque|corregi*|encontramos|hablamos|hable|localice|mande|pare|pedi|pedimos|revise
    cambie|cheque|consegui|corregimos|encontramos|encontre|hable|mande|pedi|reparamos|reservamos|reserve|revise
    apag*|bloque*|cierr*|desconect*|desenchuf*|guard*
    ira|iran|irá|va|van ~1 a|ahora|el|en|entre|hoy|la|manana|un
    esta ~1 anulad*|arreglad*|cerrad*|corregid*|desbloquead*|devuelt*|list*|quitad*|resuelt*|solucionad*
    vamos|voy a *ar|*arlo|*arte|*er|*erlo|*ir
    es|fue|ha_sido ~1 error|fallo nuestro
  `,
  time: `
    abril|agosto|ahora|ayer|diciembre|domingo|enero|febrero|hoy|jueves|julio|junio|lunes|manana|martes|marzo|mayo|mediodia|mientras|miercoles|mismo|noche|noviembre|octubre|recien|sabado|semana|septiembre|tarde|viernes|ya
    # ~1 am|dias|h|hora|horas|min|minutos|pm|semanas
    a la|las #
    <number>
    en|dentro_de #|diez|un|una hora|horas|media|minuto|minutos|rato
  `,
  thanks: `
    agradec*|gracias ~6 avis*|compartir|contar*|decir*|detalle|escribir*|esfuerzo|esper*|insistir|paciencia|resena|reseña|senalar*|tiempo
    me|nos|que ~1 alegr*|bien|bonito|bueno|gusto|lindo
    me|nos alegra|alegramos
    no ~1 contestamos|respondemos|responderemos|seguimos|vamos_a
    lo dejamos
    un placer
  `,
} as const;
