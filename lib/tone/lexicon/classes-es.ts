/** Words that stand for one another in the Spanish phrases; accents and apostrophes are folded away. */

/** What a customer is told they should have done. */
export const customerInfinitive =
  'activar*|actualizar*|asegurarse|asegurarte|avisar*|cancelar*|comprobar*|confirmar*|conservar*|consultar*|cumplir*|elegir*|enterarse|enterarte|escoger*|esperar|fijarse|fijarte|guardar*|hacer*|indicar*|informarse|informarte|instalar*|introducir*|leer*|llamar|llamarnos|llegar|mirar*|pedirlo|pensar*|preguntar*|prestar|rellenar*|reservar*|respetar*|revisar*|seguir*|tener|traer*|venir|verificar*';
/** The same as participles. */
export const customerDone =
  'activad*|actualizad*|anulad*|asegurado|avisado|cancelad*|comprobad*|confirmad*|conservad*|consultad*|cumplid*|devuelto|dicho|elegid*|escrito|escuchado|esperado|fijado|guardad*|hecho|indicado|informado|instalad*|introducido|leid*|llamado|marcado|metido|mirado|pedido|pensado|preguntad*|prestado|puesto|rellenad*|reservad*|respetad*|revisad*|seguido|traido|tramitad*|verificad*|visto|tenido_en_cuenta';
/** The same in the past, second person of tú, vos and vosotros. */
export const youDid =
  'activaste|actualizaste|anulaste|avisaste|avisasteis|cancelaste|completaste|comprobaste|comprobasteis|confirmaste|consultaste|cumpliste|elegiste|entendiste|escuchaste|guardaste|hiciste|leiste|leisteis|miraste|mirasteis|preguntaste|presentaste|prestaste|pusiste|rellenaste|respetaste|revisaste|revisasteis|seguiste|seguisteis|trajiste|verificaste';
/** The same with usted and ustedes. */
export const theyDid =
  'activo|actualizo|avisaron|aviso|cancelaron|cancelo|completo|comprobo|confirmo|consulto|cumplieron|cumplio|digito|diligencio|eligio|entendio|escogio|escucho|fijaron|fijo|guardo|hizo|ingreso|leyeron|leyo|miraron|miro|pregunto|presento|presto|puso|respetaron|respeto|revisaron|reviso|siguieron|siguio|trajo|verificaron|verifico|se_fijaron|se_fijo';
export const reading =
  'aviso|bases|condiciones|contrato|correo|instrucciones|letra|mail|manual|normas|terminos';
export const be = 'era|eran|es|fue|fueron|parece|resulta|seria|son|ha_sido|han_sido';
export const forYou = 'le|les|os|te|se_la|se_lo|te_la|te_lo';
export const sorryVerb = 'disculp*|lamentamos|lamento|perdon*|sentimos|sentiria|sentiriamos|siento';
export const but =
  'aunque|empero|mas|pero|peroo|ahora_bien|con_todo|de_todas_formas|de_todas_maneras|de_todos_modos|el_caso_es_que|el_tema_es|eso_si|la_verdad_es_que|lo_cierto_es|lo_que_pasa_es|lo_que_pasa_que|no_obstante|ocurre_que|pasa_que|si_bien|sin_embargo|solo_que|sucede_que';
export const supplier =
  'aerolinea|aeropuerto|agencia|almacen|andreani|aseguradora|banco|cadete|cartero|contrata|contratista|correos|courier|ctt|dhl|didi|distribuidor|distribuidora|domiciliario|estafeta|externa|externo|fabricante|fedex|franquicia|glovo|gls|importador|imprenta|instalador|interrapidisimo|logistica|marketplace|mensajeria|mensajero|motoquero|motorista|motorizado|mrw|nacex|oca|operador|operadora|paqueteria|pasarela|pedidosya|plataforma|proveedor|proveedores|rappi|repartidor|repartidora|repartidores|reparto|rider|seguro|servientrega|seur|subcontrata|subcontratista|taller|tercero|terceros|transportadora|transportista|turoperador';
export const colleague =
  'agente|sustituta|sustituto|suplente|chava|chavo|eventual|laboratorista|profe|enfermera|enfermero|asesor|asesora|azafata|becaria|becario|cajera|cajero|camarera|camarero|chica|chico|chofer|cocinero|colega|companera|companero|companeros|conductor|conductora|dependienta|dependiente|empleada|empleado|encargada|encargado|gerente|guardia|jefa|jefe|mesera|mesero|moza|mozo|muchacha|muchacho|operario|personal|portero|practicante|recepcionista|reponedor|responsable|seguridad|tecnica|tecnico|teleoperador|teleoperadora|trabajador|trabajadora|turno|vendedor|vendedora|vigilante';
/** Verbs of failing, third person. */
export const failed =
  'cometio|dano|extraviaron|extravio|fallaron|fallo|incumplio|olvidaron|olvido|perdieron|perdio|retrasaron|retraso|rompio|ha_fallado|ha_perdido|han_fallado|han_perdido|la_cago|la_lio|la_rego|la_regó|lo_hizo_mal|metio_la_pata|no_anoto|no_apunto|no_aviso|no_cumplieron|no_cumplio|no_hicieron|no_hizo|se_confundieron|se_confundio|se_despisto|se_equivocaron|se_equivoco|se_ha_equivocado|se_han_equivocado|se_lio|se_olvidaron|se_olvido|se_perdio|tuvo_un_error';
/** Their message about us. */
export const theirPost =
  'calificacion|comentario|comentarios|contenido|critica|estrellas|foto|fotos|hilo|historia|mensaje|mensajes|opinion|opiniones|post|posteo|posts|publicacion|publicaciones|puntuacion|queja|resena|resenas|review|reviews|tuit*|tweet*|valoracion|valoraciones|video|videos';
const takingDown =
  'borr elimin retir quit baj modific edit cambi rectific rectifiqu ocult suprim sac saqu'.split(' ');
const toYou = 'a e as es ar ad en an alo ala elo ela arlo arla ando'.split(' ');
/** Orders and conditions to the customer, never what we took down ourselves. */
export const takeDown = [
  ...takingDown.flatMap((stem) => toYou.map((ending) => `${stem}${ending}`)),
  ...'sube suba subas subir subi'.split(' '),
].join('|');
export const staffPunished =
  'amonestad*|apercibid*|castigad*|cesad*|corrid*|degradad*|despedid*|destituid*|desvinculad*|echad*|expedientad*|removid*|reprendid*|sancionad*|suspendid*|trasladad*';
export const law =
  'abogad*|demanda|demandas|denuncia|fiscalia|juez|juridic*|juzgad*|letrad*|querella|querellas|tribunal*';
export const document =
  'apellido|apellidos|cbu|cedula|cel|celular|ci|clabe|clave|contacto|contrasena|correo|cuenta|cuil|cuit|curp|cvv|datos|direccion|dni|domicilio|e-mail|email|iban|ine|mail|matricula|movil|nie|nif|numero|pasaporte|patente|placa|poliza|rfc|rut|tarjeta|tel|telefono|whatsapp|fecha_de_nacimiento|nombre_completo';
export const handOver =
  'anota_tu|anotame|anotanos|anote_su|apunta_tu|apuntame|contesteme|copiame|coloca_tu|coloque_su|decinos_tu|dejanos_tu|dictame|dicteme|dictanos|escribime|escribeme|escribanos|escribame|incluya|incluye|mostrame|muestrame|muestrenos|pegame|pegue_aqui|regalame|regaleme|regalenos|regalanos|respondeme|respondame|soltame|sueltame|tirame|tirenos|tiranos|tipea|publicame|pongan|pone_aca|pone_tu|poneme|ponenos|adjunta*|adjunte*|brinda*|brinde*|comenta|comentanos|comente|comparta*|comparte*|compartime|compartinos|confirmame|confirmanos|confirme*|contesta|contestame|contestanos|conteste|contestenos|dame|danos|decime|decinos|dejadnos|dejame|dejanos|dejeme|dejenos|deme|denos|digame|diganos|dime|dinos|enviad*|enviame|envianos|envieme|envienos|escriba*|escribe*|escribi|escribinos|facilita*|facilite*|indica*|indique*|manda|mandad|mandame|mandanos|mande|mandeme|mandenos|necesitamos|necesito|necesitaria|necesitariamos|precisamos|preciso|precisaria|precisariamos|requiero|ocupamos|ocupo|pasadme|pasadnos|pasame|pasanos|paseme|pasenos|ponednos|pongame|ponganos|ponme|ponnos|proporcion*|publica|publique|regale*|requerimos|responda|respondenos|suba|sube|subi|suministr*|confirma_tu|confirme_su|deja_aqui|deja_tu|deje_su|envia_aqui|envia_tu|envie_su|pon_aqui|pon_el|pon_tu|ponnos_aqui|responda_con|responde_a_este|responde_con';
export const body =
  'accidente|alergia|caida|corte|dano|danos|descarga|diarrea|enfermedad|esguince|fractura|golpe|herida*|infeccion|intoxicacion|lesion*|muerte|quemadura*|reaccion|salmonel*|vomitos';
export const medicine =
  'acetaminofen|te_de|agua_con_limon|agua_de_arroz|gotas_de|agua_oxigenada|antidiarreico|antigripal|arnica|bismuto|buscapina|clorfenamina|colirio|compresa|compresas|corticoide|cortisona|diclofenaco|dipirona|electrolitos|enjuague|fluconazol|gotitas|hierbabuena|ketorolaco|loperamida|mertiolate|metamizol|naproxeno|nolotil|novalgina|pastillita|pepto|pepto-bismol|pedialyte|poleo|probiotico|riopan|sertal|suerito|tilo|tintura|tylenol|vitamina|tableta|tabletas|buscapina|aguita|cicatrizante|vendita|curita|tirita|hipoglos|vaporub|sal_de_uvas|analgesico|antibiotico|antihistaminico|antiinflamatorio|aspirina|calmante|crema|dolex|hielo|ibuprofeno|jarabe|loratadina|manzanilla|medicamento|omeprazol|paracetamol|pastilla|pomada|suero|tafirol';
export const doctor =
  'abogad*_medico|alergologo|ambulancia|ambulatorio|clinica|dentista|dermatologo|doctor|doctora|especialista|guardia|hospital|medica|medico|oftalmologo|urgencias|centro_de_salud';
export const gift =
  'bombones|bonificacion|bono|bonos|botella|cafe|cena|cesta|cheque|codigo|comida|copa|cortesia|cupon|cuponazo|cupones|descuento|descuentos|detallito|entradas|giftcard|invitacion|kit|mes|millas|noche|obsequio|pack|pizza|postre|puntos|rebaja|regalito|regalo|saldo|sorpresa|upgrade|vale|vales|producto_gratis|tarjeta_regalo';
export const give =
  'abonamos|aplicamos|aplicaremos|aplico|bonificamos|bonificar|bonificarle|cargamos|compensamos|compensaremos|compensarle|compensarte|concedemos|damos|dare|daremos|darle|darte|dejamos|doy|entregamos|enviamos|enviaremos|envio|guardamos|hacemos|hacerle|hacerte|hago|haremos|invitamos|invitarle|invitarte|invito|mandamos|mandaremos|mando|obsequiamos|obsequiar|obsequiarle|obsequiarte|obsequio|ofrecemos|ofreceremos|ofrecerle|ofrecerte|ofrezco|otorgamos|ponemos|preparado|regalamos|regalar|regalaremos|regalarle|regalarte|regalo|reservado|sumamos';
/** Who did it? Said of hands that can only be the customer's. */
export const handledBy =
  'abrio|acepto|apago|apreto|autorizo|conecto|corto|desconecto|desenchufo|dio_a|eligio|firmo|forzo|golpeo|instalo|metio|mojo|monto|movio|piso|pulso|quito|rompio|saco|solto|tapo|tiro|toco';
/** What the customer is told they left undone or did wrong, tú and vos. */
export const neglected =
  'abriste|acudiste|apareciste|atendiste|atendisteis|avisaste|avisasteis|bajaste|cogiste|comprobaste|consultaste|contestaste|contestasteis|cuidaste|dejaste|dejasteis|diste|escuchaste|estabas|estabais|estuviste|fijaste|firmaste|guardaste|guardasteis|hiciste|hicisteis|leiste|leisteis|llamaste|llamasteis|llegaste|miraste|mirasteis|pagaste|pediste|pedisteis|preguntaste|presentaste|protegiste|pusiste|pusisteis|quisiste|recogiste|rellenaste|reservaste|respondiste|respondisteis|revisaste|sabias|saliste|subiste|trajiste|trajisteis|usaste|viniste|vinisteis';
/** The same with usted and ustedes. */
export const neglectedBy =
  'abrieron|abrio|acudieron|acudio|aparecio|atendieron|atendio|avisaron|aviso|bajo|comprobo|consulto|contestaba|contestaron|contesto|cuido|dejaron|dejo_dicho|dejo_nota|dejo_telefono|escucho|estaban_en|estaba_en_casa|estuvo_atent*|firmo|fijo|guardaron|guardo|leyeron|leyo|llamaron|llego_a_tiempo|mandaron|miraron|miro|pago|pidieron|pidio|preguntaron|pregunto|presentaron|presento|protegio|puso|quiso|recogieron|recogio|relleno|reservaron|reservo|respondieron|respondio|revisaron|reviso|salio_a|se_presento|subio_la|trajeron|trajo|vinieron|vino';
/** Guessed at, of what the customer may have done. */
export const conjectured =
  'abierto|apretado|bebido|borrado|caido|cargado|comido|conectado|configurado|confundido|dado|dejado|desconectado|desenchufado|enchufado|entendido|equivocado|forzado|golpeado|guardado|hecho|lavado|leido|liado|llegado|manipulado|marcado|metido|mirado|mojado|movido|olvidado|perdido|pisado|pulsado|puesto|quitado|sacado|soltado|tapado|tirado|tocado|usado';
