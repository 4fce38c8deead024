/** B · Tone (L15–L21), in the phrase language of lib/phrases/phrase-pattern.ts, one a line. */
export const toneEs = {
  L15: `
    bonita|bonito|buen|buena|estupend*|excelente|felices|feliz|genial|gran|hermos*|linda|lindo|magnific*|maravillos*|precios* ~1 ano|descanso|dia|domingo|fiestas|finde|jornada|jueves|lunes|manana|martes|miercoles|navidad|noche|puente|sabado|semana|tarde|vacaciones|verano|viernes|fin_de_semana
    que ~1 disfrute|disfruteis|disfruten|disfrutes|pase|paseis|pasen|pases|tenga|tengais|tengan|tengas ~1 bien|buen|de|del|el|la|lindo|muy|su|tu|un|una ~2 bonit*|dia|feliz|finde|noche|semana|tarde|verano|fin_de_semana
    a ~1 brillar|disfrutar|sonreir|vivir|por_el_finde
    disfruta|disfrutad|disfrute|disfruten|disfruta_mucho ~1 de? ~1 del|el|la|su|tu ~1 dia|fin|finde|puente|semana|sol|tarde|verano|fin_de_semana
    fuerte|mil|muchos|un ~1 abrazo|abrazos|abrazote|besito|besitos|beso|besos|saludos_y ~1 enorme|fuerte|gigante|grande|virtual|y
    ^abrazo|abrazos|besitos|besos|besotes
    animo|mucho_animo ~1 y
    buena|buenas|mucha|mucho ~1 energia|onda|positiva|rollo|vibra|vibras
    energia positiva
    sonria|sonrie|con_una_sonrisa|una_sonrisa
    hurra|viva|wiii|yuju|yupi
    arriba el|ese|esos animo
    bendecid*|bendecida|bendiciones ~1 dia|jornada|manana|noche|semana|tarde|para|y|a
    feliz|lindo|bello|excelente|buen ~1 y|e|muy ~1 bendecid*|bonit*|lindo|linda|gran|hermos* ~1 dia|tarde|noche|semana
    ^holi|holis|holiwis|holita|holitas|buenis|wena|aloha
    a|que ~1 seguir|sigas|siga|sigan ~1 *ando|*iendo|cantando|disfrutando|brillando|bailando|sonriendo|rockeando
    animo|fuerza|vamos|arriba ~1 campeon|campeones|que_se_puede|que_tu_puedes|que_ya|arriba|y_adelante|y_a_por
  `,
  L17: `
    !ni|no|nunca|nos_ha_llamado amargada|amargado|amargados|analfabeta|analfabeto|analfabetos|arrogante|atrevida|babosa|baboso|boba|bobo|boluda|boludo|bruta|bruto|cabron|cabrona|cansina|cansino|capullo|caradura|carajo|carota|cateto|chalado|chanta|chillona|chinga|chusma|cojones|conchuda|conchudo|cretina|cretino|cretinos|culero|desgraciada|desgraciado|energumena|energumeno|escoria|estupida|estupidas|estupido|estupidos|forra|forro|fracasada|fracasado|garca|gato|gentuza|gilipollas|grosera|grosero|guarra|guarro|guevon|hater|haters|hijoputa|hijueputa|histerica|histerico|huevon|idiota|idiotas|ignorante|ignorantes|igualada|igualado|imbecil|imbeciles|impresentable|indeseable|infeliz|insolente|inutil|inutiles|joder|lerdo|llorica|lloricas|lloron|llorona|llorones|loca|maleducada|maleducado|malparido|mamon|mamona|marrano|mentirosa|mentiroso|mentirosos|mierda|mogolico|naca|naco|necia|necio|paleto|patan|payasa|payaso|payasos|pelotuda|pelotudo|pendeja|pendejo|perdedor|perdedora|pesada|pesado|pinche|plasta|prepotente|puta|puto|quejica|quejicas|rata|ratas|resentida|resentido|ridicula|ridiculo|sinverguenza|sinverguenzas|subnormal|subnormales|tacana|tacano|tarada|tarado|tiquismiquis|tocahuevos|tocapelotas|tonta|tontas|tonto|tontos|trol|troles|troll|trolls|verdulera|verga|weon|zafio|zoquete|zorra|basura_de_persona|corriente_y_moliente|loco_de|muerto_de_hambre|muertos_de_hambre
    clientes|gente|personas|tipos|usuarios asi|como|de tu|usted|ustedes|vos|vosotros|esa_calana|este_estilo|tu_calana
    ~ no ~1 hay|teneis|tenes|tiene|tienen|tienes ~1 ni? ~1 cerebro|clase|cultura|educacion|idea|luces|modales|remedio|verguenza|vida|dos_dedos
    como se|te atreve|atreves|atrevés
    me|nos ~1 estas|ha|habeis|han|has ~1 faltado|insultado|insultando|ofendido
    eres|sois|sos|es_usted|tu_eres|usted_es ~2 cansin*|desagradable|falsa|falso|faltos*|imposible|inaguantable|insoportable|lamentable|limitad*|maleducad*|patetic*|pesad*|ridicul*|tonto|toxic*|vergonzos*|lo_peor|un_caso|un_chiste|un_problema|una_broma
    ~ menuda|menudo|que|tremenda|tremendo|valiente|vaya ~1 clienta|cliente|elemento|gente|impresentable|individua|individuo|panda|pandilla|personaje|senor|senora|sujeto|tia|tio|tipa|tipo ~1 mas? ~1 amargad*|antipatic*|borde|corriente|de|desagradable|fin*|grosero|insoportable|maleducad*|ordinari*|pesad*|ridicul*
    menuda|menudo|vaya cuadro|elemento|fauna|impresentable|individua|individuo|joyita|nivel|panda|personaje|tropa
    aprenda|aprendan|aprende|aprended ~1 a ~1 comportar*|educacion|escribir|hablar|leer|pensar|respetar|sumar|usar
    regresa|vuelva|vuelve ~1 al|a_la ~1 colegio|escuela|guarderia|kinder|primaria
    no ~1 da|dais|dan|das ~1 para ~1 mas
    buscate|busquese|comprate|compre|comprese|consiga|consiguete|hazte ~1 algo|un|una|vida ~1 bosque|cerebro|hobby|novia|novio|perro|psicologo|trabajo|vida|que_hacer
    anda|andate|ande|idos|iros|larg*|pierdete|vayase|vete ~1 a ~2 banar|cagar|carajo|chingada|concha|cuenco|diablo|freir|infierno|lavar|mierda|paseo|porra|verga
    esfumate|largate|pierdete|piérdete|vayase|vete ~1 de|por|y|ya|con_viento
    callate|callese|cierra_el_pico|cierra_la_boca|cierre_la_boca|deja_de_dar|deja_de_llorar|deja_de_molestar|deja_de_quejarte|dejanos_en_paz|dejate_de|deje_de_molestar|no_jodas|no_moleste|no_molestes|no_seas_pesad*
    ponete|pongase|ponte a trabajar
    busca|buscate|consigue|tiene|tienes ~1 algo|demasiado|mucho|poca|poco ~1 mejor|tiempo|vida ~1 libre|que|social
    le|os|se|te falta|faltan|patina ~1 algun|cerebro|educacion|el|luces|un|una ~1 coco|hervor|neurona|tornillo|verano
    dais|das|me_das|nos_das ~1 asco|lastima|pena|risa|verguenza
    que pena das
    no ~1 sabe|sabeis|saben|sabes|sirve|sirves ~1 comportar*|escribir|hablar|leer|ni|lo_que_dices|para_nada
    no vuelva|vuelvas ~1 jamas|mas|nunca|a_venir|por_aqui
    no le|te necesitamos|queremos ~2 aqui|cliente|como
    con clientes|gente|personas asi|como
    pobre ~1 diablo|hombre|ignorante|infeliz|mujer
    hacete|haganse|hagase|hazte mirar|ver
    no ~1 sea|seais|sean|seas|se_haga|te_hagas_el|te_hagas_la ~2 absurd*|cansina|cansino|cinic*|desagradecid*|dramatic*|exagerad*|groser*|infantil|list*|llor*|malagradecid*|maleducad*|melodramatic*|payas*|pesad*|quejica|ridicul*|tont*|victima
    hay que estar|ser ~2 bobo|burro|ciega|ciego|corta|corto|inutil|lelo|limitado|negado|tonta|tonto|torpe|zoquete
    cort*|justit* de entendederas|luces|mente|miras
    anda|andate|idos|vayanse|vayase|vete ~1 a ~1 la? ~1 banarte|bañarte|cagar|diablo|freir|mierda|paseo|pastar|porra|tomar
    deja|dejate|deje|dejen|para ~1 de inventar|joder|llorar|lloriquear|molestar|dar_la_lata|hacer_el_ridiculo
  `,
  L18: `
    ajaj*|gif|haha*|jaj|jaja*|jajs*|jeje*|jiji*|jjaj*|jojo*|jsjs*|jua|kkk*|lmao|lol|meme|memes|rofl|xd|xdd|xddd|ja_ja|je_je
    ja|je|ji|jo ja|je|ji|jo
    era|es|fue ~1 broma|bromita|chiste|cona|coña|guasa|joda|vacilon|un_chiste
    bromas aparte
    fuera bromas
    anda|andan|decidieron|decidio|esta|estan|habra|habran|queria|querian|quisieron|quiso|se ~2 de|fue_de ~1 compras|copas|excursion|farra|fiesta|juerga|marcha|parranda|paseo|puente|rositas|rumba|turismo|vacaciones|luna_de_miel|picos_pardos
    de farra|fiesta|juerga|parranda|resaca|siesta|vacaciones ~1 al|como|en|y
    abducid*|bermudas|caribe|dimension|duende|duendes|extraterrestres|fantasmas|farra|gremlins|hawai|hawaii|hogwarts|marcianos|narnia|ovni|paralelo|vacaciones|ratoncito_perez|triangulo_de_las_bermudas
    en huelga
    houston
    plot twist
    queria|querian|quiso|tenia|tenian|tiene ~1 comer*|hambre|mimos|pereza|protagonismo|quedarse|resaca|sueno|verte
    nos|se ~1 ha|han? ~1 agarro|cogio|pillado|pillo ~1 de|el|un ~1 lunes|resaca
    le|lo|nos|se ~1 comieron|comio|ha_comido ~1 el|la|los|un ~1 deberes|duendes|gato|lobo|monstruo|perro|wifi
    no ~1 me|nos ~1 comas|mate|maten|mates|pegue|pegues
    tierra|sistema_solar tragame
    oops|ups|upss|ups_y
    chiste|chistosa|chistoso|graciosete|guinazo|guino
    con sabor a
    quien no ha
    la vida es asi
    modo ~1 avion|fantasma|lunes|ninja|siesta|zen
    cosas del directo|lunes|mercurio
    mercurio retrogrado
  `,
  L19: `
    amiga|amigas|amigo|amigos|amigui|amiguita|amiguito|amor|amore|baby|bebe|bella|bello|bombon|bonita|bonito|boss|bro|brother|campeon|campeona|capa|capo|cari|carinito|carino|carnal|chama|chamo|chata|chato|chava|chavo|che|chicas|chicos|chiqui|chiquitin|chula|chulo|churri|churro|cielito|cielo|colega|comadre|compa|compadre|corazon|crac|crack|crackito|familia|fiera|figura|flaca|flaco|friend|genia|genio|gente|gorda|gordo|guapa|guapi|guapis|guapo|guei|guey|hermana|hermanito|hermano|hermosa|hermoso|idola|idolo|illo|jefa|jefe|linda|lindo|loco|macho|maestra|maestro|mamacita|mami|manita|manito|maquina|maquinon|mija|mijita|mijito|mijo|mostro|muneca|muneco|negra|negro|nena|nene|pana|papi|parce|parcera|parcero|peque|peña|piba|pibe|pichon|preciosa|precioso|prima|primo|princesa|principe|querida|querido|quillo|reina|reinita|rey|socio|tesoro|tete|tia|tio|titan|tronca|tronco|vida|viejo|wey|mi_nina|mi_nino
    a mandar|sus_ordenes_jefe
    orale|simon|sobres|dale_que_va
  `,
  L20: `
    el|este|la|su|tu|vuestra|vuestro ~1 caso|comentario|consulta|denuncia|escrito|incidencia|mensaje|peticion|publicacion|queja|reclamacion|reclamo|solicitud ~1 esta|fue|ha|queda|quedo|se|sera|ha_sido ~2 analizad*|anotad*|considerad*|derivad*|encuentra|escuchad*|estudiad*|leid*|quedado|recibid*|registrad*|remitid*|tenid*|tomad*|valorad*|en_estudio|en_proceso|en_revision|en_tramite
    he|hemos|ya_hemos ~1 anotado|leido|recibido|recogido|registrado|tomado|visto ~3 aviso|caso|comentario|comunicacion|consulta|correo|escrito|mensaje|nota|publicacion|queja|reclamacion|reclamo|solicitud
    acusamos|anotamos|leimos|recepcionamos|recibimos|recogemos|registramos|tomamos|vimos ~2 conocimiento|el|la|nota|recibo|su|tu|buena_nota|debida_nota
    ^anotado|apuntado|buenas|entendido|enterados|gracias|hola|leido|ok|recibido|registrado|vale|comunicacion_recibida|mensaje_recibido|tomamos_nota
    agradec*|gracias ~2 la|por|que|su|tu ~2 aviso|comentario*|comunicacion|comunicar*|conocimiento|contactar*|escribir*|feedback|hacer|hacernos|haga|hagas|informar*|mensaje|notificar*|poner*|saber|trasladar*
    lo tendremos|tenemos anotado|apuntado|presente|registrado|en_cuenta
    dejamos|queda|quedan ~1 anotad*|constancia|registrad* ~2 de|en|su|tu
    agradec* ~1 que ~1 nos|os|se|te ~1 haya* ~1 comunicad*|contactad*|escrit*|puesto
  `,
} as const;
