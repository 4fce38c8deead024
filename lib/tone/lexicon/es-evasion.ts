import { colleague, sorryVerb, supplier, takeDown, theirPost } from './classes-es.ts';

/** A · Regret that takes itself back, nobody who did it, somebody else who did, a price for help (L05–L10). */
export const evasionEs = {
  L05: `
    ${sorryVerb}|disculpas|excusas|excusa|pena|perdon|verguenza ~9 igual|igualmente|claro_que|y_eso_que|que_conste|bien_es|tambien_es|tambien_hay|tambien_es_verdad|no_vaya|salvo_que|dicho_eso|dicho_esto|ojo_que|a_ver ~1 el|en|es|eso|esto|hay|la|las|le|los|lo|no|nos|nosotros|que|se|si|su|tambien|te|tu|usted|ustedes|vos|ya|verdad|tampoco
    ${sorryVerb}|disculpas|excusas|perdon ~9 tambien|tampoco ~1 tu|usted|ustedes|vos|vosotros|es|hay|le|te|nos
    ${sorryVerb}|disculpas|excusas|perdon ~5 ahora|bueno|vamos|hombre|oye ~1 tu|usted|vos|tambien|que|no|eso
  `,
  L06: `
    que ~2 viera|vieras|viva|vivas|vivieras|entendiera|vivio|sentiste ~2 asi|mal|de_esa|de_ese|de_esta|de_otra|de_otro|como
    si|que ~1 se|te|le|os|les ~1 lo|la ~1 toma|tomas|tomo|tomaron|tome|tomes ~2 a_mal|asi|mal|personal*|tan|de
    en la|lo medida|que ~2 alguien|haya|hayamos|le|les|os|pudiera|pudo|te|corresponda
    si ~1 es_que|acaso|alguna_vez|en_algo|en_algun|de_algun|de_alguna|de_cualquier ~3 causamos|fallamos|haya|hayamos|hemos|hubo|incomod*|lastim*|molest*|ofend*|ofens*|quedamos
    si ~1 por|con ~1 algo|nuestra|nuestro|lo|alguna|nuestras ~6 *ado|*ido|*o|*aste|*iste
    si ~2 llegaste|llego|llegamos|llegamos_a|llegaron|llegara ~1 a ~1 sent*|molest*|ofend*|incomod*|entend*
    por ~1 lo|cualquier|cuanto ~2 haya|hayamos|hubiera|pudiera|pudimos|pueda|pudo ~3 *ado|*ido|*ar|*er|*ir
    por ~1 lo|si|aquello ~2 que|acaso|algo ~1 pudiera|haya|pudimos|hubiera|hubiese|hayamos
    a quien|quienes ~1 se|haya|pudiera|pudo|sienta|corresponda|pueda ~3 afect*|herid*|incomod*|molest*|ofend*|sent*|sient*|sint*
    a ~1 la|las|los persona|personas|quienes ~1 que ~2 se|haya|hayan|sint*|pud*|consider*
    algun|alguna|algunas|algunos|cierta|ciertas persona|personas|gente|susceptib*|sensib*|colectivos? ~3 molest*|ofend*|sent*|sint*|herid*|dolid*|incomod*
    sensibilidad|susceptibilidad
    ${sorryVerb}|disculpa|disculpas|perdon|excusas|verguenza ~2 tu|su|vuestra|la|ese|esa ~1 sensacion|percepcion|impresion|interpretacion|apreciacion|lectura|sentir|disgusto|enfado|enojo|malestar
    no ~1 era|fue|pretendia|queriamos|pensamos ~2 faltar*|incomod*|molest*|ofend*|que_se|que_te|que_nadie
    no ~2 entendido|entendiste|entendio|captado|captaste|pillado ~2 broma|chiste|ironia|tono|mensaje|intencion|sentido|humor
    se|sea|es|fue|han|ha|haber* malentend*|sacad*_de_contexto
    sacad* ~1 de ~1 contexto
    en ~1 el? caso ~1 de? ~1 que ~5 entend*|gust*|molest*|ofend*|sint*|sient*|incomod*|causa*|parec*|mal|interpret*|haya*|hubier*
  `,
  L07: `
    ha|hay|hubo|existio|fue ~1 habido|sido? ~1 como? ~1 algo|un|una|unos|unas ~1 autentic*|cierto|gran|pequen*? baile|batiburrillo|bronca|caos|carambola|chasco|desfase|desorden|enredo|galimatias|hueco|jaleo|laguna|lapsus|lio|mezcla|nudo|quilombo|serie|vacio|cruce|bache
    baile|bailan ~2 cifras|datos|fechas|las|los|numeros|nombres|papeles|un|una
    ha|han|hay|quedo|quedaron|se_quedo|se_quedaron|anda|andaba ~2 en_tierra_de|en_el_aire|a_medias|en_el_camino|por_el_camino|en_un_cajon|en_el_olvido|colgad*|atorad*|trabad*|perdid*
    !como|por_que se ~1 nos|le|les|te|os? cruzaron|cruzo|enredo|traspapel*|desajust*|descoordin*|desfas*|despist*|atasco|colgo|cayo_del|fue_de_las|escapo|salto|movieron|perdio_por|junto|vino_encima|volo|volaron|extravio|desvio|desviaron
    cosas|hechos|asuntos|circunstancias ~1 que ~1 pasan|ocurren|suceden|tiene
    son|cosas ~1 cosas? del|de_la|de_las|que ~1 oficio|directo|destino|tecnica|informatica|vida|pasan|sistema
    nadie|ninguno ~1 sabe|se_explica|entiende|supo|logra ~3 como|donde|que|por_que|quien|explic*|origen
    que|nadie nadie|tiene ~1 se? ~1 explica|idea|clar*
    no|sin ~1 se ~1 sabe|explica|entiende|conoce ~2 como|donde|que|por_que|quien|bien|muy|el|la
    sin saber|que_se_sepa ~1 como|por_que|quien|bien|muy
    por lo_que_sea|fas|ce|una_cosa
    por ~1 causas|razones|motivos ~1 de ~1 fuerza
    quiso|quisieron ~1 la|el|los ~1 casualidad|destino|mala|suerte
    mala|malas|cosas_de_la suerte|pata|fortuna|racha
    un|una serie|cadena|suma|conjunto|tormenta ~1 de|perfecta
    no ~1 se ~1 dieron|dio|daba|daban ~1 las|la ~1 condiciones|circunstancias|coordinacion
    las circunstancias|cosas|fechas|casualidades ~2 *aron|*ieron|quisieron|hicieron|jugaron
    no ~1 salio|salieron|fue|fueron|result* ~2 como|segun|todo_lo|lo_bien|redond*|previst*|del_todo
    algo|alguien|alguna|algun ~2 no ~2 cuadro|funciono|salio|hizo|apunto|anoto|aviso|reviso|llego
    !si alguien ~1 se|lo|la|no|debio|habra ~2 *o|*io|haber
    en algun|alguna momento|punto|parte|fase|paso ~2 se|de|del|algo|alguien
    fallo|falto|fallaron ~1 la|el|algo|un_poco|las|los ~1 de? ~1 comunicacion|coordinacion|logistica|organizacion|planificacion|prevision|seguimiento|sistema|cadena|tecnologia|proceso|protocolo|procesos|electronica|informatica
    fue|fueron *ada|*adas|*ado|*ados|*ida|*ido ~1 el|la|las|los|un|una ~2 anterior|de|equivocad*|erron*|mal|no|otra|otro|que_no|vieja|viejo
  `,
  L08: `
    !lo|que macana|cagada|gracia|culpa|burrada|chapuza ~2 fue|hizo|mando|es|tiene|armo|puso ~2 de|del|el|la|los|las|un|una
    la ~1 culpa|macana|cagada|burrada|chapuza|cagaron|armo ~1 se? ~1 la|las? ~1 *o|*aron ~1 el|la|los|las|un|una
    !no eso|esto|aquello|ahi|lo|es ~1 ya? ~1 es|queda|va|corre|toca ~1 ya? ~1 asunto|bronca|cosa|cuenta|cuestion|culpa|historia|negocio|problema|responsabilidad|rollo|tema|tarea ~1 de|del ~1 !nuestro|nuestra|hoy|minutos|dias|horas ~1 *a|*o|*or|*os|*as|*es|*al|*ion|${supplier}|ellos|fabrica
    !no asunto|bronca|cosa|culpa|negocio|problema|rollo|tema ~1 de|del ~1 la|los|las|el? fabrica|planta|central|arriba|origen|marca|ayuntamiento|ministerio|municipio|gobierno|hacienda|aduana|aduanas|inquilino|constructora|comunidad|promotora|productora|promotor|compania|ellos|otros|otro|vecino|anterior|contrata|${supplier}
    de|desde|por|en aca|aqui|almacen|fabrica|manos|nuestra|nuestras|nuestro|tienda|cocina|taller|casa|obrador|local ~1 manos|tienda|cocina|almacen|obrador|taller|local|parte? ~2 iba|pasaron|paso|salio|salieron|sale|salen|estaba|llego|quedo|fue|va|viajo ~3 bien|perfect*|impecable*|intact*|sellad*|enter*|en_condiciones|como_nuev*|precintad*|cerrad*|todo|a_tiempo|a_su_hora|caliente|puntual*|complet*|con_todo
    nosotros ~1 somos|solo|solamente|nada_mas|unicamente|nomas|apenas|simplemente
    solo|solamente|nomas|unicamente|apenas|simplemente|meramente somos|soy|intermedia*|gestionamos|ponemos|cobramos|damos
    simples|simple|mero ~1 distribuidor*|mensajer*|vendedor*|revendedor*|tienda|plataforma|gestor*|mandad*
    vino|vinieron|mandaron|enviaron|fue|fueron|era|eran|manda|pusieron|contrataron ~1 un|una|unos|unas|el|la|los ~1 contrata|cuadrilla|empresa|gente|novato|pibe|sustituto|suplente|tipo|tipos|destajo|autonomo|de_fuera|de_esos|de_estos
    el|la|los|las|ese|esa|esos|un|una chaval|chava|cuate|muchach*|pelad*|pibe|senor|senora|tio|tipo|man|vieja|viejo ~1 de|del|que ~1 la|las|los|el? ~2 bici|caja|camion|carro|furgo*|moto|reparto|tienda|turno|barra|puerta|grua|domicilio*|atendio|vino|entrega|llev*|trajo|manda*|instal*|mostrador|almacen !te|le|lo|va|llega|pasa
    la|lo|las|los *o|*aron|*io|hizo|hicieron ~1 el|la|los|un|una ~1 de ~1 antes|otro|fuera|reparto|los
    reclama|reclamale|reclame|reclamele|pide|exige|pregunta|preguntale|pregunte|preguntele|vaya|ve|anda|cuentaselo ~2 a|al|con ~2 ellos|ella|el|fabricante|marca|ayuntamiento|quien|municipio|gobierno|casero|vecino|${supplier}
    !no con ~1 ellos|la_marca|el_fabricante|el_banco|el_seguro ~1 es|tiene|tienes|hay|va ~2 que|hablar*|reclamar*|quejar*
    !no|somos depende ~1 de ~1 terceros|ellos|otros|ajenos|otra|arriba|la_central|un_tercero
    es|son ~1 muy|un|una|unos ~1 poco? ~1 novat*|verde|verdes|despistad*|recien_llegad*|inutiles|desastre
    se ~1 lo|le|les|nos|la|las ~1 *o|*io|*aron|*ieron ~1 al|a_los|a_la|a_las ~1 ${supplier}|chico|chica|nuev*|companer*|de_turno|de_reparto|pibe|muchach*
    subcontrat* ~2 para|es|son|no|la|ellos|nosotros|el
    gente|chicos|los|empresa que subcontrat*|contrat*|mandan|envian|ponen
    ${colleague} ~3 no ~1 se|da ~1 entera|una|entero|aclaro|concentra|fija
    ${colleague} ~3 es|esta|anda|vive|estaba|andaba|se_la_vive|son|la ~2 luna|babia|nubes|las_nubes|despistad*|desordenad*|torpe*|desastre|vag*|lent*|limbo|enamorad*|dormid*|verde|parra
    alla|alli|ellos|los_de|esos ~5 son|es|andan|trabajan ~1 asi|muy|un|unos|medio|bien ~1 de? ~1 *ados|*os|desastre|caos|lent*|desordenad*|torpe*|descuidad*
  `,
  L09: `
    lo|todo|cuanto ~1 que|esto ~1 aqui|aca? ~1 afirma|afirmas|cuelga|decis|dice|dices|escribe|escribes|escribis|firma|firmas|pone|pones|publica|publicas|comenta|comentas|sube ~2 aqui|en_redes|en_publico|internet? ~3 anotado|constancia|consta|costar|deja|guarda|guardado|guardando|paga|pagar|puede|queda|quedan|registrado|responde|tiene|trae
    hay|existen ~1 leyes|sitios|lugares|tribunales|formas|maneras|vias|instancias|juzgados|caminos ~2 contra|de|donde|para|que ~4 *ar|*arlo|*er|responde|resuelven|arregla*|pagan|paga|castig*|explic*|esto|eso
    vemos|veremos|vernos|nos_veremos|ya_nos ~1 veremos? las caras
    noticias nuestras
    sabra|sabras|sabran de nosotros|mi|nuestr*
    por ~1 mucho? menos ~2 hay|han|hemos|a|se|otros|ya
    salir*|saldra|salen|cuesta|costar*|costo ~1 muy|bien|mas? caro|cara|carisimo|mas_caro
    tiene|tendra sus|consecuencias
    atente|aguantar|asumir ~2 consecuencias|lo_que_venga
    andate|ande|anda|vete|vaya ~1 con ~1 mucho|mas? ~1 cuidado|cuidadito|ojo|ojito|pies
    cuidadito|ojito
    cuidado|ojo con ~2 acusar*|decir*|escribir*|publicar*|lo_que|difundir*|insultar*|hablar*|esas|inventar*|tus|sus
    lista negra
    si ~1 sigue|sigues|continua|continuas|insiste|persiste|repite|vuelve|vuelves ~6 bloque*|baja|cerr*|denunci*|legal*|medidas|policia|consecuencias|tendr*|tomar*|nos|actuar*|borrar*
    conocemos|sabemos|se|conozco|tenemos|tengo ~1 a|donde|muy|quien|bien|tu|su ~2 bien? ~1 jefe|laburas|estudias|trabajas|trabaja|vives|vive|eres|es|empresa|domicilio|cara|direccion|nombre_completo|nombre_y|ip|apellid*
    !no|tu tu|su ~1 jefe|empresa|patron|universidad|familia|colegio ~2 deberia|le|sabe|se|va|estaria|interesa*|quiza*|enter*
    captura|capturas|pantallazo|grabado|grabacion|grabaciones|copia|registro|acta|notaria ~2 de|hecha|hechas|guardad*|por_si|tenemos|queda ~3 cada|comentario|todo|lo_que|esto|esta|estas|este|hace|llega*|juez|caso|publica*|dij*|si|tu|su
    levantar* ~1 acta
    nuestr* abogad*|letrad*|notari*|gabinete|asesor|asesores
    notaria|fiscal|guardia_civil|policia ~2 le|te|se|ya|lo|va|tiene|sabe|esta|tomar*|quiere|vera
    quien|el_que|todo_el_que|la_que ~1 nos? ~1 acusa|calumnia|insulta|injuria|miente|amenaza|mancha ~4 *a|*e|*ara|*era
    es|constituye|supone|seria ~1 un? delito|acoso|calumni*|injuri*|difam*|extorsion|amenaza
    extorsion|coacci*|acoso
    usted|tu|vos|ustedes vera|veras|veran lo_que|si|como|que|a_lo
    pensalo|piensalo|pienselo ~1 dos|bien|mejor|muy
    por ~1 su|tu|vuestro propio? bien
    no ~1 le|te|les|os ~1 conviene|interesa|recomiendo|recomendamos|aconsejo ~3 *ar|*er|*ir|esto|eso|enem*|este|mal|que|la
    nos ~1 obliga|obligara|obliguen|fuerza
    obligad* ~1 a ~1 actuar|tomar|denunciar|defender*|acudir|cerrar|bloquear|poner*
  `,
  L10: `
    apenas|cuando|en_cuanto|hasta_que|nada_mas|si|siempre_que|tan_pronto|una_vez|dependiendo|segun|con_tal ~2 como|no|que|de|me|nos|ya? ~2 cambie|cambies|cambia|corrija|desaparezca|pongas|ponga|pones|pone|quede|suba|suban|vea|vemos|veamos|veo|deje|dejes|haya|mejore|mejores|llegue|lleguen|salga|quites|quite|modifi* ~3 estrella|estrellas|puntos|nota|opinion|${theirPost}
    apenas|cuando|en_cuanto|hasta_que|si|una_vez|como ~1 ya? ~1 no ~1 lo|la|este|esta|aparezca|haya|quede|vea|veamos|salga|siga ~1 en|publicad*|publico|ahi|${theirPost}|colgad*|visible|rastro|nada
    ${takeDown} ~2 aquello|eso|esto|esa|ese|esta|este ~4 y ~1 ya? ~1 con_gusto|enseguida|hablamos|le|les|los|lo|nos|nosotros|os|se|te|vemos|yo|todos|arregl*|mañana|manana|hoy|tan|asunto|listo
    ${takeDown} ~1 eso|esto|lo|aquello|esa_foto|esa|ese ~1 de|del|que ~4 y|para|asi|antes|primero ~2 *amos|*emos|*imos|con_gusto|hablamos|le|les|lo|nos|nosotros|os|se|te|vemos|yo
    ${takeDown} ~3 estrella|estrellas|${theirPost} ~4 y ~2 ya|yo|nosotros|todo|arregl*|en_paz|amigos|cerramos|olvidamos|listo|quedamos|le|te|os|les
    ayudame|ayudanos|ayudeme|colabora|colaboreme|hazme|hagame|echame|tirame|dame|danos|deme ~4 opinion|resena|publicacion|comentario|borr*|elimin*|estrell*|quit*|retir*|baj* ~6 ayud*|colabor*|le|nosotros|te|yo|y|os
    ayud* ~1 que|si|nos ayud*
    nos|me ayudas|ayuda|colabora ~1 y ~1 nosotros? ~1 te|le|yo
    favor ~2 por|con favor
    hoy ~1 por ~1 ti|usted|mi ~1 y? manana
    tu|usted|vos ~2 ${takeDown} ~5 yo|nosotros|y
    no ~1 mientras|hasta|antes ~4 resena|comentario|publicacion|estrellas|borr*|elimin*|quit*|retir*
    mientras ~1 eso|esa|ese|este|esta|la|tu|su|el|siga|no ~3 ${theirPost}|publicad*|ahi|colgad*|arriba|visible|borr*|elimin*|quit*|retir* ~6 no|nada|parad*|imposible|dificil|poco|siga
    ${theirPost} ~2 fuera|abajo|borrad*|quitad*|eliminad*|retirad* ~3 y|hablamos|ayud*|listo|cupon|cobr*|recib*|le|te
    a cambio ~3 borr*|elimin*|quit*|retir*|estrell*|resena|opinion|publicacion|comentario
    con|por cinco|5 estrellas
    pongan|pon|ponga|deja|deje|dejanos|cambia|cambie|sube|suba ~3 cinco|5|estrellas|buena|mejor ~2 estrellas|nota|resena|opinion|valoracion ~5 y|asi|para|te|le|cuando
    necesit*|tendria*|tiene|requier*|falta|bastaria|pedimos|gustaria ~1 que ~3 desaparec*|desapareciera|borr*|elimin*|quit*|retir*|no_este|no_estuviera|baj*|edit*
    al|en|tras|luego_de|despues_de|desde ~1 el? ~1 momento|que|instante|dia|editar|borrar|quitar|retirar|eliminar ~1 en? ~1 que? ~2 ${takeDown}|edite|edites|su|tu ~3 ${theirPost}|estrellas
    liberad*|condicionad*|sujet*|aprobad*|pendiente|list* ~4 edit*|borr*|elimin*|quit*|retir*|cambi* ~3 ${theirPost}|estrellas
    para ~1 dar*|devolver*|ayudar*|abonar*|reembolsar*|activar*|compensar* ~5 esto|eso|${theirPost} ~2 desaparec*|borr*|elimin*|quit*|retir*|baj*|edit*
  `,
} as const;
