/** Words that stand for one another in the Spanish phrases; accents and apostrophes are folded away. */

/** What a customer is told they should have done. */
export const customerInfinitive =
  'leer*|mirar*|revisar*|avisar*|comprobar*|verificar*|consultar*|preguntar*|fijarte|fijarse|guardar*|elegir*|seguir*|respetar*|llamar|llamarnos|esperar|cancelar*|confirmar*|informarte|informarse|asegurarte|asegurarse|traer*|conservar*|pensar*|pensarlo|activar*|actualizar*|prestar|tener|pedirlo|reservar*|venir|llegar|escoger*|indicar*|introducir*|instalar*|rellenar*|cumplir*|enterarte|enterarse|hacer*';
/** The same as participles. */
export const customerDone =
  'leid*|mirado|revisad*|avisado|comprobad*|verificad*|consultad*|preguntad*|fijado|guardad*|elegid*|seguido|respetad*|esperado|cancelad*|confirmad*|informado|asegurado|traido|conservad*|pensado|activad*|actualizad*|prestado|cumplid*|hecho|llamado|pedido|reservad*|anulad*|escuchado|instalad*|visto|tenido_en_cuenta';
/** The same in the past, second person of tú, vos and vosotros. */
export const youDid =
  'leiste|leisteis|miraste|mirasteis|revisaste|revisasteis|avisaste|avisasteis|comprobaste|comprobasteis|verificaste|consultaste|preguntaste|guardaste|elegiste|seguiste|seguisteis|respetaste|cumpliste|presentaste|hiciste|pusiste|completaste|rellenaste|confirmaste|trajiste|prestaste|escuchaste|entendiste|cancelaste|activaste|actualizaste|anulaste';
/** The same with usted and ustedes. */
export const theyDid =
  'leyo|leyeron|miro|miraron|reviso|revisaron|aviso|avisaron|comprobo|verifico|verificaron|consulto|pregunto|guardo|eligio|siguio|siguieron|respeto|respetaron|cumplio|cumplieron|presento|hizo|puso|completo|confirmo|trajo|presto|escucho|entendio|cancelo|cancelaron|activo|actualizo|fijo|fijaron|se_fijo|se_fijaron|ingreso|digito|escogio|diligencio';
export const reading =
  'condiciones|contrato|terminos|instrucciones|manual|bases|aviso|letra|normas|correo|mail';
export const be = 'es|era|fue|son|eran|fueron|ha_sido|han_sido|seria|resulta|parece';
export const forYou = 'te|le|os|les|se_lo|te_lo|se_la|te_la';
export const sorryVerb = 'perdon*|disculp*|sentimos|siento|lamento|lamentamos|sentiria|sentiriamos';
export const but = 'pero|aunque|mas|empero|sin_embargo|no_obstante|solo_que|ahora_bien|eso_si|si_bien|peroo';
export const supplier =
  'transportista|mensajeria|mensajero|repartidor|repartidores|proveedor|proveedores|fabricante|courier|paqueteria|distribuidor|distribuidora|banco|aseguradora|agencia|subcontrata|operador|operadora|contratista|cadete|domiciliario|logistica|almacen|taller|importador|franquicia|correos|pasarela|aerolinea|tercero|terceros|externo|externa|instalador';
export const colleague =
  'companero|companera|companeros|colega|empleado|empleada|dependiente|dependienta|camarero|camarera|mesero|mesera|mozo|moza|cajero|cajera|vendedor|vendedora|tecnico|tecnica|chofer|conductor|conductora|azafata|recepcionista|asesor|asesora|vigilante|guardia|encargado|encargada|gerente|becario|becaria|trabajador|trabajadora|operario|practicante|teleoperador|teleoperadora|cocinero|personal|turno|muchacho|muchacha|chico|chica|seguridad|responsable|agente|jefe|jefa|reponedor|portero';
/** Verbs of failing, third person. */
export const failed =
  'fallo|fallaron|se_equivoco|se_equivocaron|se_confundio|se_confundieron|se_lio|se_olvido|se_olvidaron|se_despisto|perdio|perdieron|se_perdio|retraso|retrasaron|extravio|extraviaron|metio_la_pata|la_cago|la_regó|la_rego|rompio|dano|olvido|olvidaron|incumplio|no_cumplio|no_cumplieron|no_hizo|no_hicieron|no_aviso|no_apunto|no_anoto|ha_fallado|han_fallado|se_ha_equivocado|se_han_equivocado|ha_perdido|han_perdido|la_lio|lo_hizo_mal|tuvo_un_error|cometio';
/** Their message about us. */
export const theirPost =
  'tuit*|tweet*|post|posts|posteo|publicacion|publicaciones|comentario|comentarios|resena|resenas|opinion|opiniones|review|reviews|video|videos|hilo|mensaje|mensajes|critica|valoracion|valoraciones|calificacion|puntuacion|historia|estrellas|foto|fotos|queja|contenido';
const takingDown =
  'borr elimin retir quit baj modific edit cambi rectific rectifiqu ocult suprim sac saqu'.split(' ');
const toYou = 'a e as es ar ad en an alo ala elo ela arlo arla ando'.split(' ');
/** Orders and conditions to the customer, never what we took down ourselves. */
export const takeDown = [
  ...takingDown.flatMap((stem) => toYou.map((ending) => `${stem}${ending}`)),
  ...'sube suba subas subir subi'.split(' '),
].join('|');
export const staffPunished =
  'despedid*|sancionad*|expedientad*|amonestad*|cesad*|apartad*|suspendid*|echad*|removid*|destituid*|castigad*|trasladad*|degradad*|desvinculad*|reprendid*|corrid*|apercibid*';
export const law =
  'abogad*|letrad*|juzgad*|tribunal*|juez|demanda|demandas|querella|querellas|juridic*|fiscalia|denuncia';
export const document =
  'dni|nif|nie|telefono|tel|movil|celular|cel|correo|email|mail|e-mail|tarjeta|direccion|cuenta|cvv|pasaporte|rut|cuit|curp|rfc|ine|clave|contrasena|cedula|cuil|iban|clabe|cbu|matricula|patente|placa|domicilio|whatsapp|apellidos|apellido|nombre_completo|fecha_de_nacimiento|poliza|contacto|datos|numero|ci';
export const handOver =
  'dinos|dime|diganos|digame|decinos|decime|danos|dame|denos|deme|envianos|enviame|envienos|envieme|enviad*|envia_tu|envie_su|envia_aqui|ponnos|ponme|ponganos|pongame|dejanos|dejame|dejenos|dejeme|escribe*|escriba*|escribi|manda*|mande*|pasanos|pasame|pasenos|paseme|facilita*|facilite*|indica*|indique*|comparte*|comparta*|compartinos|compartime|publica|publique|proporcion*|suministr*|comenta|comente|comentanos|responda|respondenos|contesta*|adjunta*|adjunte*|brinda*|brinde*|confirme*|necesito|necesitamos|requerimos|ocupamos|ocupo|escribinos|mandanos|subi|sube|suba|regale*|ponnos_aqui|confirmanos|confirmenos|confirmeme|confirmame|responde_a_este|responde_con|responda_con|pon_aqui|pon_tu|pon_el|deja_tu|deja_aqui|deje_su|pasadnos|pasadme|dejadnos|ponednos|confirma_tu|confirme_su';
export const body =
  'lesion*|quemadura*|intoxicacion|herida*|caida|fractura|accidente|alergia|dano|danos|corte|infeccion|golpe|enfermedad|esguince|muerte|reaccion|diarrea|vomitos|salmonel*|descarga';
export const medicine =
  'ibuprofeno|paracetamol|aspirina|antihistaminico|analgesico|acetaminofen|dolex|omeprazol|antibiotico|pastilla|pomada|crema|suero|antiinflamatorio|calmante|manzanilla|hielo|tafirol|loratadina|medicamento|jarabe';
export const doctor =
  'medico|medica|doctor|doctora|hospital|urgencias|ambulancia|ambulatorio|clinica|especialista|oftalmologo|dermatologo|alergologo|dentista|guardia|centro_de_salud';
export const gift =
  'vale|vales|cupon|cupones|descuento|descuentos|regalo|regalito|obsequio|bono|bonos|saldo|puntos|detallito|cortesia|tarjeta_regalo|cheque|entradas|cena|comida|postre|cafe|copa|noche|mes|cesta|bombones|botella|invitacion|upgrade|millas|rebaja|bonificacion|codigo|producto_gratis|sorpresa|pases|giftcard|pizza|cuponazo|pack|kit';
export const give =
  'regalamos|regalo|regalaremos|regalarte|regalarle|obsequiamos|obsequio|obsequiarle|obsequiarte|ofrecemos|ofrezco|ofreceremos|ofrecerte|ofrecerle|invitamos|invito|invitarte|invitarle|bonificamos|bonificar|bonificarle|aplicamos|aplico|aplicaremos|damos|doy|dare|daremos|darte|darle|dejamos|enviamos|envio|enviaremos|mandamos|mando|mandaremos|hacemos|hago|haremos|hacerte|hacerle|sumamos|abonamos|cargamos|ponemos|reservado|guardamos|preparado|entregamos|concedemos|otorgamos|compensamos|compensaremos|compensarte|compensarle|regalar|obsequiar';
