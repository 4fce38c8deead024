import { body, colleague, doctor, document, handOver, medicine, staffPunished } from './classes-es.ts';

const physical =
  'gay|lesbiana|trans|homosexual|gordo|gorda|obes*|embarazad*|musulman*|judi*|gitan*|negro|negra|negros|negras|moro|moros|inmigrante*|extranjer*|discapacitad*|minusvalid*|ciego|ciega|sordo|sorda|autista|depresi*|ancian*|jubilad*|viejo|vieja|viejos|viejas|catolic*|evangelic*|indigena*|latino|latina|latinos|sudaca*|menopausi*|diabetic*|bipolar|enferm*';

/** E · Privacy, law and safety, Spanish. */
export const privacyEs = {
  L41: `
    !no ${handOver} !como|cuando|donde|si|ayudar|ver|mirar|revisar|que_celular|que_modelo|que_movil|que_tarjeta ~9 ${document}
    me|nos ~1 colabora|comparte|compartes|confirma|confirmas|da|dan|das|deja|dejais|dejan|dejas|dice|dicen|dices|envia|enviais|envias|facilita|facilitais|facilitas|indica|indicas|manda|mandas|pasa|pasais|pasan|pasas|podeis|podria|podrias|proporcionas|puede|puedes|recuerdas|regala|regalas ~9 ${document}
    cual ~1 era|es|seria ~1 el|su|tu|vuestro ~2 ${document}|pedido
    !no ${handOver} ~6 abonado|cliente|contrato|expediente|folio|localizador|pedido|reserva
    me|nos comparte|compartes|confirma|confirmas|da|das|deja|dejas|dice|dices|envia|envias|indica|indicas|manda|mandas|pasa|pasas ~5 contrato|folio|localizador|pedido|reserva
    ultimos ~1 digitos|numeros
    captura|copia|foto|imagen ~2 carnet|cedula|dni|documento|identificacion|ine|pasaporte|tarjeta
    a cual|que ~1 correo|cuenta|direccion|domicilio|email|mail|numero|telefono
    necesit*|precis*|requer*|requier*|ocupo|ocupamos ~3 saber ~6 ${document}|afiliado|obra_social|socio
    numero ~1 de ~1 afiliado|asociado|carnet|cliente|contrato|cuenta|expediente|identificacion|pasajero|reserva|seguridad|serie|socio|tarjeta ~3 para|y|aqui|por_favor|porfa
  `,
  L42: `
    escribo|llamamos|llamare|llamaremos|llamo|marcamos|marco|whatsapp ~2 al|en el? ~1 <number> <number>
    a|al|correo|su|tu <email>
    el <email>
    direccion|domicilio|vive|viven|vives|vivis ~1 en|es ~1 av|avenida|c|calle|carrera|cra|paseo|plaza|la_avenida|la_calle ~4 #
    casa|direccion|domicilio|entreg*|envi*|mand*|reside|resides|vive|vives|vivis ~3 av|avda|avenida|calle|carrera|paseo|plaza ~4 <number>
    avda|avenida|calle|carrera|paseo|plaza ~4 <number> ~2 apartamento|apto|bajo|departamento|depto|derecha|escalera|interior|izquierda|piso|portal|puerta|torre
    abonado|caso|cedula|cliente|contrato|cuenta|cups|dni|expediente|factura|folio|guia|linea|localizador|matricula|nie|orden|pedido|poliza|referencia|reserva|siniestro|socio|suministro|ticket|historia_clinica ~2 <code>
    abonado|cliente|contrato|expediente|factura|folio|guia|localizador|pedido|poliza|siniestro|socio ~1 <number>
    cuenta|tarjeta ~1 acabada|finalizada|terminada|con_terminacion|que_acaba|que_termina ~1 en ~1 <number>
    nacida|nacido|nacio|naciste ~1 el|en ~3 <number>
    su|tu ~1 celular|correo|email|mail|movil|nomina|numero|saldo|sueldo|telefono ~1 de|es|terminado_en <email>|<money>|<number>
    a nombre ~1 de ~1 la|el|don|dona|senora? ~1 titular|cuenta|usuario
    alias|cbu|clabe|cuit|cuil|cvu|iban|nequi|daviplata|bizum ~1 es|de|que|terminad* ~1 <code>
    su|tu|el|la ~1 cuenta|tarjeta|telefono|movil|celular|linea ~2 acabad*|finaliz*|termin* ~1 en ~1 <number>|<code>
    adeuda|adeudas|debe|debes|deuda|impago|impagos|mora|moroso|saldo|saldo_deudor|sueldo|nomina|hipoteca|prestamo|credito|pension|atras*|vencid* ~3 <money>
    su|tu ~1 analisis|analitica|biopsia|cita|consulta|diagnostico|ecografia|embarazo|examen|historia|historial|operacion|prueba|receta|resultado|resultados|tac|terapia|tratamiento|medicacion ~2 con|de|dio|salio|del|indica|muestra|es|fue ~2 alerg*|alcohol*|anticoncep*|ansiedad|cancer|colon|colesterol|depresion|diabetes|drogas|embarazo|fertilidad|ginecolog*|hemorroid*|hepatitis|herpes|hongos|ets|infeccion|mama|negativo|oncolog*|positiv*|prostata|psicolog*|psiquiatr*|salud_mental|sida|tiroides|tumor|urolog*|venere*|vih|viagra
    vive|vives|viven|vivis|domicilio|direccion|casa ~1 en|de|es ~1 el|la|calle|carrera|av|avenida|cra|cll|transversal|diagonal|colonia|pasaje|pje|manzana|mz|conjunto|torre|edificio ~4 <number>|<code>|torre|apto|interior
    calle|carrera|cra|cll|transversal|diagonal|avenida|av|avda ~1 <number> ~1 #|con|no|n|y|bis? ~1 <number>|<code>
    su|tu ~1 hijo|hija|esposo|esposa|marido|mujer|pareja|novio|novia|madre|padre|nieto|nieta|jefe ~1 <mention>
    nip|pin|clave|contrasena|password|usuario|codigo ~1 de|es|era|temporal|nueva|nuevo|acceso|provisional ~1 es|era|acceso? ~1 <code>|<number>
    analitica|biopsia|citologia|colonoscopia|ecografia|endoscopia|espermiograma|mamografia|papanicolau|quimioterapia|radioterapia|psicotropico|prueba_de_embarazo|test_de_embarazo|prueba_de_vih
    analisis|examen|examenes|prueba|pruebas|resultado|resultados|cita|consulta|turno|tratamiento|receta|medicacion ~1 de|del|para|con ~1 la|el? ~1 adicciones|andrologia|cancer|colesterol|depresion|diabetes|embarazo|fertilidad|ginecologia|hepatitis|hormonas|obesidad|oncologia|orina|prostata|psicologia|psiquiatria|salud_mental|sangre|sida|sifilis|tiroides|urologia|vih
    ansiolitico*|anticonceptiv*|antidepresiv*|condon*|consolador*|copa_menstrual|dilatador*|faja_posparto|fajas_posparto|posparto|hemorroid*|incontinencia|juguete_sexual|juguetes_sexuales|lenceria|lubricante*|minoxidil|panales_de_adulto|panales_para_adulto|pastilla_del_dia|peluca|plantillas_ortopedicas|preservativo*|succionador*|tampones|test_de_ovulacion|vibrador*|viagra
  `,
  L43: `
    dolo|negligencia|negligente|negligentes|imprudencia_nuestra|mala_praxis
    fuimos|somos|soy|nos_consideramos|nos_declaramos|nos_hacemos|nos_sentimos ~2 culpable|culpables|responsable|responsables ~1 de|por
    acept*|admit*|asum*|confes*|reconoc* ~3 culpa|culpabilidad|negligencia|responsabilidad
    acept*|admit*|asum*|confes*|reconoc* ~1 que ~8 caducad*|caus*|contaminad*|culpa|defectuos*|fraude|ilegal*|incumpl*|infring*|inseguro|intoxic*|ley|mal|peligros*|provoc*|riesgo|violamos|mal_estado
    culpa|descuido|error|fallo|negligencia|responsabilidad ~2 nuestr* ~1 que
    es|fue|ha_sido ~1 culpa nuestra ~1 la|que|lo_de
    por culpa|descuido|error|negligencia ~1 nuestr*
    la|le|les|lo|os|se|te ~2 electrocut*|enferm*|envenen*|herid*|herimos|intoxic*|lesion*|quem* ~3 culpa|nuestr*|por
    le|les|os|te ~1 cai*|cay*|cort* ~3 culpa|nuestr*|por
    le|les|os|te ~1 habemos|he|hemos? ~1 causado|causamos|enfermamos|envenenado|herido|intoxicado|intoxicamos|lesionado|ocasionamos|provocado|provocamos|quemado|quemamos
    nuestr* ~3 causo|genero|hizo|ocasiono|origino|provoco ~3 ${body}
    ${body} ~3 es_culpa|fue_causad*|fue_culpa|fue_por|fue_provocad*|se_debe|se_debio|se_produjo_por
    cometimos|hicimos|reconocemos|hemos_cometido|incurrimos_en ~2 delito|estafa|fraude|ilegalidad|infraccion|irregularidad*|una_ilegalidad
    incumplimos|infringimos|quebrantamos|violamos|vulneramos|hemos_incumplido|hemos_violado|hemos_vulnerado ~3 contrato|datos|derechos|legislacion|ley|normativa|privacidad|proteccion|reglamento|secreto
    le|les|te ~1 defraudamos|enganamos|estafamos|robamos|cobramos_ilegalmente
    filtramos ~2 datos
    el|la|nuestra|nuestro ~3 estaba|estaban ~1 caducad*|contaminad*|envenenad*|en_mal_estado
    conociamos|sabia|sabiamos|teniamos_constancia ~6 caducad*|contaminad*|defectuos*|falla|fallaba|fallad*|fallo|mal|peligros*|problema|riesgo|roto
    defecto|error|fallo|problema|vicio ~1 de diseno|fabrica*|origen|produccion|seguridad ~2 nuestr*
    nuestr* ~2 comida|equipo|lasana|lote|modelo|pieza|producto ~3 contaminad*|defectuos*|peligros*|en_mal_estado
    incumpl*|infring*|quebrant*|saltamos|violamos|vulner* ~3 contrato|derechos|ley|leyes|norma*|reglamento|sanitari*
    !ninguna|no|nunca fraude|fraudulent*|ilegal|ilegalmente|ilicit* ~5 admit*|hemos|nuestr*|reconoc*
    !no|nunca habiamos|hemos|le|nos|te ~3 enganado|estafado|fraude|fraudulent*|ilegalmente
    mea culpa
    asum*|acept*|respond*|pag*|hac*|cubr*|indemniz* ~2 danos|todos_los_danos|perjuicios|lesiones|indemnizacion|las_consecuencias|gastos_medicos|los_dolores
    tenemos|tengo|tuvimos|es|fue|recae|cae|tiene ~2 toda|plena|entera|total|absoluta|nuestra|entera|completa ~1 responsabilidad|culpa
    responsabilidad|culpa|negligencia ~1 es|fue|recae|cae|toda|entera|plena|ha_sido ~1 en|solo|toda|entera|totalmente|completamente|integramente|sobre? ~1 mia|mio|nosotros|nuestra|nuestro|la_empresa
    admit*|asum*|confes*|reconoc*|acept* ~1 que? ~9 adentro|advert*|averiad*|avisad*|cortar*|dadas|danad*|debi*|defrauda*|descalibr*|descuid*|empleado|empleada|estafa*|expuest*|falla*|falt*|filtr*|hizo|interno|olvid*|robo*|rotas|rot*|sab*|sin|suelt*|venci*|vencid*
    nuestr* ~1 personal|empleado|empleada|chofer|conductor|trabajador*|tecnico|gente|equipo|cajer*|asesor*|monitor*|cuidador*|guardia ~3 agredi*|atropell*|causo|clono|cometi*|defraud*|descuid*|distraj*|golpe*|hiri*|hizo|intoxic*|lastim*|manose*|pego|quem*|robo|sustrajo|tiro|toco|vacio|empuj*
    fue|fueron|era|ha_sido ~1 alguien|uno|una|gente|un ~1 empleado|empleada|trabajador*|companer*|de? ~1 adentro|dentro|los_nuestros|la_casa
    lo|la ~1 conectamos|instalamos|montamos|colocamos|anclamos|cerramos|dejamos|fijamos|pusimos|hicimos|limpiamos|revisamos|cocinamos|serviamos|servimos|vendimos ~3 mal|fatal|como|sin|del_reves|al_reves|flojo|suelto|crudo|caducad*|vencid*|pasad*|tarde
    no ~1 le|se|lo|la|habiamos|hicimos|hemos? ~1 pasado|revisamos|revisado|cumpl*|hacia|hizo|dimos|hecho|pusimos|puesto|limpiamos|limpiado|cambiamos|mantenimiento ~3 frenos|inspeccion|itv|mantenimiento|revision|revisiones|licencia|permiso|norma*|protocolo|seguridad|certificado|limpieza|desinfecc*|filtro*|extintor*
    se ~1 nos ~1 fue|paso|olvido|escapo|cayo|descuido|colo|quemo|rompio|solto|ahogo|murio|perdio ~4 lejia|producto|laser|mano|nino|nina|bebe|perro|gas|cloro|anestesia|dosis|fecha|caducidad|vencimiento|alergeno*|cacahuate|gluten|nuez|nueces|frenos|seguro|valla
    sabiamos|sabian|sabia|nos_habian|nos_avisaron|nos_habian_avisado|nos_lo_habian|ya_nos|estabamos_avisados|estaba_avisad*|tenia_avisos|teniamos_avisos|llevaba_tiempo|llevaba_meses ~4 advert*|avis*|fall*|mal|peligr*|quej*|reclam*|riesgo|rot*|suelt*|defect*|dicho|pasando|danad*|meses
    vendimos|servimos|dimos|entregamos|pusimos|usamos|alquilamos ~3 caducad*|vencid*|en_mal_estado|contaminad*|adulterad*|pasad*|sin_licencia|sin_permiso|podrid*|crud*|defectuos*|peligros*|sin_homologar
  `,
  L44: `
    no ~2 falta|hace|merece|necesario|necesita|necesitan|necesitas|preciso|vaya|vayas|es_para|tienes_que|vale_la_pena ~6 ${doctor}
    no ~1 constituye|es|existe|hay|seria|supone|cuenta_como|se_considera ~2 constitutiv*|delictiv*|delito|denunciable|ilegal|infraccion|base_legal|estafa_legal|falta_legal|motivo_legal
    juridicamente|legalmente|ante_la_ley|por_ley|segun_la_ley ~2 esta|estamos|no|nos|podemos|puede|puedes|tiene|tienes
    no ~1 hay|tenes|tiene|tienes|le_asiste|te_asiste ~1 ningun? ~1 base|caso|derecho|fundamento
    el|ningun|ninguna|un abogado|juez|jueza|juzgado|tribunal
    perder* ~2 demanda|juicio|pleito
    no ~1 es|fue|parece|resulta|sera|seria ~2 contagioso|danino|grave|malo|nocivo|peligroso|perjudicial|toxico ~1 no|para|puedes|si|te|y|la_salud
    nada_grave|no_es_grave ~3 ${doctor}
    podes|puede|puedes ~2 beberlo|comerlo|consumirlo|tomarlo|usarlo|seguir_usandolo ~1 igual|igualmente|no|sin|tranquil*
    no ~1 le|os|te ~1 hace|hara|hizo|pasara|va_a_hacer ~1 dano|mal|nada
    es|parece|sera|seria|tiene|tienes|debe_ser ~2 alergia|ansiedad|contractura|dermatitis|empacho|esguince|gastroenteritis|gripe|indigestion|irritacion|picadura|resfriado|virus ~1 comun|de|echate|leve|nada|normal|pasajera|pasajero|ponte|sin|tipica|y
    eso|se ~1 le|te? ~1 cura|curara|pasa|pasara|quita|quitara ~1 con|en|rapido|sol*
    con|solo|basta_con ~1 agua|descansar|lavar|lavarse|lavarte|reposo|un_poco_de ~4 basta|listo|suficiente|vale|ya|se_pasa
    no ~1 prescrib*|necesita_receta
    aumenta|deja|deje|reduce|suspenda|suspende ~2 dosis|medicacion|pastillas|tratamiento
    no ~1 procede ~1 demanda|denuncia|indemnizacion
    dale|darle|daros|date|dele|denle|echale|pongale|pongase|ponle|ponte|toma|tomate|tome|tomese|puede_darle|puede_tomar|puedes_darle|puedes_ponerle|puedes_tomar ~3 ${medicine}|aloe|antiacido|infusion|reposo|vaselina|te_de
    con ~4 agua|descanso|dieta|hielo|infusion|reposo|siesta ~4 basta|bien|cura*|mejora*|pasa|pasara|sobra|vale
    se ~1 le|les|te baja|bajara|cura|curara|pasa|pasara|quita|quitara ~1 pronto|rapido|sola|solo?
    no|tampoco ~2 creemos|creo|es|hace|hay|necesit*|parece|sea ~3 caso|falta|imprescindible|necesari*|necesidad ~4 ${doctor}|acudir|consulta|ingres*|ir|llevarl*
    no|tampoco ~2 hace|hacen|hara|haria|va_a_hacer ~1 ningun? ~1 dano|mal|nada ~1 a? estomago|nadie|nina|ninguno|nino|salud
    inocu*|inofensiv*|no_es_danin*|no_es_nociv*|no_es_peligroso|no_es_toxic*
    basta|listo|sobra|va|vale|vas ~0 que ~1 chuta
    ${medicine} ~4 arregla|basta|chuta|listo|sobra|soluciona|suficiente|vale
    no ~1 corras|lleve|lleves|vaya|vayais|vayas ~1 a|al|con ~1 el|la? ${doctor}
    si ~1 no ~4 no ~1 hay|pasa|te ~2 nada|preocup*
    date|dese|tomate|tomese|toma|tome|tomen|ponte|pongase|ponete|pon|ponga|ponle|pongale|ponele|echate|echese|echale|echele|untate|untese|unta|unte|frotate|frotese|aplicate|apliquese|aplica|aplique|dale|dele|bebe|beba|bebete|hazte|hagase|hacete|lavate|lavese|haz|haga|chupa|masca|inhala|mastica|cubrelo|vendalo|vendate|vendese|ponete|tomate ~3 ${medicine}|${medicine}s|reposo|cama|dormir|siesta|gargaras|vapor|vahos|bolsa_de|pano|algo_frio|calor|frio|pastillas|jarabes|antialergico|pomadita|cremita|vaselina|pasta_de_dientes|mantequilla|clara_de|sabila|aloe|vicks|talco
    ${medicine} ~3 eso? ~1 baja|bajara|calma|cura|curara|desaparece|desinflama|listo|mejora|pasa|pasara|quita|quitara|resuelve|alivia|se_va|como_nuev*|y_a_dormir|santo_remedio|funciona
    eso|esto ~1 le|te|se|solo? ~1 baja|bajara|cura|curara|desinflama*|pasa|pasara|quita|quitara|alivia*|desaparec* ~1 en|solit*|solo|sola|con|pronto|rapid* ~2 agua*|un|una|unos|dos|tres|dias|rato|horas|semana|ya|nada
    es|son|eso_es|esto_es ~1 lo|una|un|algo|muy|de_lo? ~1 mas? ~1 normal|comun|tipico|habitual|pasajer*|alergia|alergica|reaccion|empacho|gases|nervios|virus|moreton|chichon ~3 pasajer*|leve|despues_de|tras_el|tras_la|al_principio
    quedate|quedese|este|estate|duerma|duerme|descansa|descanse|acuestate|acuestese|acostate|a ~1 dormir|tranqui*|reposo|tranquil*|descansar|la_cama ~2 y|ya|manana|que|si|listo|se|dormir|como
    si ~1 no ~1 vomit*|sangr*|tienes_fiebre|tiene_fiebre|hay_fiebre|hay_sangre|duele|le_duele|te_duele|perdio|perdiste|se_desmay* ~5 quedate|quedese|tranqui*|nada|normal|bien
    no|ni ~1 es|hace|hay|tiene|se|le|te ~2 falta|necesari*|necesita*|vaya*|ir|corra|corras|hospital ~3 preocup*|ambulanc*|asust*|alarm*|doctor*|medic*|urgenc*|hospital|clinica|pediatra
    no ~1 le|te|lo|la ~1 va|hara|pasara|hace ~1 a? ~1 pasar|hacer|matar|nada|dano|mal
    no ~1 mata|intoxica|envenena|quema|contagia|engorda|hace_dano|hace_nada ~1 a? ~1 nadie|nada|ningun*|ni
    puede|puedes|podes|pueden ~1 seguir|volver|darle|comer*|beber*|tomar*|usar*|dar*|consum* ~1 lo|la|le|a|sin|tranquil*|con|usand*|comiend*|toman*|igual ~1 tranquil*|problema|sin|medicin*|ningun*|riesgo|miedo|leche|pecho|dosis
    sin ~1 ningun|ninguna? ~1 riesgo|peligro ~1 para|de|alguno|a
    suba|sube|duplica|duplique|baje|baja|reduce|reduzca|suspende|suspenda|deja|deje|salta|salte|espacia|dobla|doble|aumente|aumenta|parta|parte|toma|tome|cambia|cambie ~3 dosis|pastilla|pastillas|insulina|tratamiento|medicacion|anticonceptiv*|antibiotic*|jarabe|toma|capsula*|medicamento
    legalmente|juridicamente|ante_un_juez|en_un_juicio|por_via_legal|en_los_tribunales|ante_consumo|con_la_ley|segun_el_codigo|penalmente|civilmente ~4 *s|*e|*a|*o|nada|no
    no ~1 procede|prospera|prosperaria|llega*|tiene*|hay|cabe|da ~2 caso|demanda|denuncia|indemnizacion|juicio|recorrido|reclamacion_judicial|delito|derecho|base|fundamento|para_denuncia*|para_demanda* ~0
    denuncia*|demanda*|reclamar|pleit*|juicio ~3 no|nada|pierde*|perder*|archiv*|sirve*|prosper*|llega* ~2 nada|tiempo|dinero|lado|recorrido|ningun*|archiv*|sirve*|prosper*|parte
    prescrib*|prescribio|caduco ~2 plazo|derecho|delito|multa|deuda|accion|ya
    eso|esto ~1 sale|saldra|va|se_va|baja|expulsa ~1 solo|sola|solito|por|con ~2 otro|su|el|tiempo|agua|lado|pie
    no ~1 vay*|colaps*|satur* ~3 urgencias|hospital|medico*|guardia
    parta|parte|partela|partala|divida|divide|machaca|mitad ~2 pastilla|tableta|dosis|comprimido|capsula|a_la_mitad|mitad
  `,
  L46: `
    apartad*|relegad*|removid* ~1 de|del ~1 su? ~1 cargo|funciones|puesto|turno
    se ~2 lleva|llevar|llevara ~3 bronca|castigo|regano|reprimenda|sancion
    ${staffPunished}
    he|hemos|sera|seran|ya|tuvimos_que|vamos_a|van_a|voy_a ~3 amonestamos|amonestar*|apartar*|castigar*|cesar*|correr*|corrimos|despedimos|despedir*|echamos|echar*|expedientar*|multar*|rajamos|rajar*|reganar*|regañar*|sancionamos|sancionar*|suspender*|trasladar_al
    amonestamos|despedimos|despediremos|echaremos|expedientamos|sancionamos|sancionaremos|suspendimos
    ya no ~1 forma|pertenece|presta|trabaja|trabajan !aqui_la|en_linea
    ya|desde_ayer|desde_hoy no ~1 esta|estara|sigue|seguira|continua ~1 con|en ~1 nosotros|empresa|plantilla|equipo|tienda|turno|puesto|casa|local|sucursal
    no ~1 continuara|seguira|trabaja|trabajara|volvera ~2 aqui|con|empresa|mas|nosotros|tienda|trabajando
    acciones|advertencia|amonestacion|apercibimiento|bronca|castigo|despido|expediente|falta|medidas|multa|procedimiento|proceso|reprimenda|sancion|tirón|carta_de_despido|jalon_de_orejas|llamada_de_atencion|llamado_de_atencion|tiron_de_orejas ~2 a|abierto|al|contra|correspondiente|del|disciplinari*|para|a_la|de_la ~3 ${colleague}|correspondient*|el|ella|emplead*|la|responsable
    medidas contra|disciplinarias
    abierto|abrimos|abrir|abrira|abriremos|llevara|pondremos|pusimos|recibira|se|tendra ~4 acta|amonestacion|apercibimiento|bronca|castigo|despido|expediente|memorando|multa|regano|reprimenda|sancion|suspension|llamado_de_atencion|tiron_de_orejas
    ${colleague} ~4 fue|pagara|perdera|recibira|sera|tendra|ha_sido|ya_no ~2 amonest*|apartad*|castig*|cesad*|consecuencias|despedid*|expediente|llamado|puesto|sancion*|suspendid*|trabaja|trabajo
    a ~1 el|esa|ese|la ${colleague} ~4 castig*|despid*|expediente|sancion*
    rodaran cabezas
    echada|echado|echar|patitas|puesta|puesto ~3 a|en la calle
    expediente a
    dado|dimos|llam* ~1 el|la|un alto|atencion|aviso|toque ~1 a
    se ~1 le|les ~1 abrio|abrira|ha|han|va? ~1 abierto|abrir|descontar*|puesto|quitar*|sancion* ~2 acta|expediente|investigacion|nomina|parte|proceso|sueldo?
    abierto|abrimos|abrio|abrir* ~2 acta|expediente|parte|procedimiento_disciplinario|proceso_disciplinario
    descont*|quit* ~3 comision|nomina|salario|sueldo
    el|la causante|culpable|responsable ~2 error|esto|fallo|lo|todo ~2 era|es|fue|ha_sido
    prescindido|prescindimos|prescindir|prescindiremos ~1 de ~2 ${colleague}
    leid*|leimos|leer*|leyo ~1 la cartilla
    cant* ~1 bien? ~1 las cuarenta
    pararon|paramos|parado|poner*|puesto|pusimos|pondremos ~2 carro|pilas|firme|firmes|en_su_sitio|peras|verde|los_puntos|vuelta_y|patitas|puntos
    tirad*|tiramos|tiron|tirones|jalon|jalada|jalamos|halada ~1 de orejas
    cayo|caido|caiga|caera|caer|echado|echamos|echaron|llevado|llevo|llevara|llevaron|metido|metimos|pegado|pegamos|puesto|pusimos ~2 buena|bronca|broncon|bronqueada|buen_puro|puro|paquete|rapapolvo|reganada|regano|regaño|raspada|raspon|sermon|sermoneada|vaciada|filipica|levantada|cagada|chinga|parte|peluca
    a|en|rinde|rendir*|rindio|fue|va|llam*|cit* ~1 a descargos
    descargos|memorando|memorandum|llamado_de_atencion|falta_grave|carta_de_despido|despido_procedente|causal_de|finiquito|jugarse_el_puesto|se_juega_el_puesto|cuerda_floja|expediente_sancionador|regimen_disciplinario|acta_administrativa|suspension_de_empleo|dias_sin_sueldo|sin_goce|empleo_y_sueldo|pedido_la_renuncia|pedimos_la_renuncia|le_pedimos_la_cuenta|rescindid*|rescindimos|rescindir*|cesantead*|cesante|apercib*|rapapolvo|cortado_cabezas|ejemplarizante|escarmiento|escarment*
    no ~1 sigue|seguira|continua|continuara|volvera|vuelve|renovaremos|renovamos|renovaran ~2 con|entre|en|a|su|contrato ~1 nosotros|contrato|plantilla|empresa|equipo|tienda|local|atender|atenderl*|trabajar|turno|casa|caja
    va|fue|esta|quedo|salio|anda de|a|en|por ~1 la|periodo? patitas|calle|paro|despid*
    ${colleague} ~5 calle|paro|descargos|cartilla|despid*|sancion*|castig*|consecuencias|escarmiento|bronca|regan*|finiquito|amonest*|expedient*|disciplin*|apartad*|suspend*|fuera
    trasladad*|mandad*|enviad*|movid*|pasad*|degradad* ~1 a ~1 otra|otro|la|almacen|bodega|la_otra|un ~3 castig*|punta|almacen|bodega|noche|sotano|sucursal|tienda|turno|puesto
    pag* ~2 de|con ~1 su ~1 bolsillo|sueldo|nomina|salario
    descont*|descuent*|rebaj* ~4 de|del|en ~1 su? bolsillo|sueldo|nomina|salario|quincena
    la|lo ~1 regada|embarro|cago|lio|pifio ~1 don|dona|el|la
  `,
  L48: `
    !independientemente|sin a|con|dada|dado|para|por|segun|viendo|debido_a ~1 esa|ese|su|sus|tu|tus|vuestra ~1 acento|anos|aspecto|color|condicion|cultura|depresion|discapacidad|edad|embarazo|enfermedad|estado|etnia|fe|fisico|genero|minusvalia|nacionalidad|orientacion|origen|pais|peso|pinta|raza|religion|sexo|sobrepeso|forma_de_hablar|problema_de_salud|situacion_economica
    a ciertas|estas|su|sus|tu|tus anos|edad|edades
    siendo ~1 tu|usted|vos? ~1 ${physical}|de|hombre|joven|madre|mayor|mujer|tan|una
    estando ~1 ${physical}|de|en_su|en_tu
    la|las|los ~1 abuelas|abuelos|ancianos|andaluces|argentinos|catalanes|chinos|ciegos|colombianos|discapacitados|extranjeros|gente|gitanos|gordos|hombres|jovenes|jubilados|latinos|mayores|mexicanos|moros|mujeres|musulmanes|personas|senoras|sordos|venezolanos|viejitos|viejos ~1 como|de|grandes|mayores|no|que|siempre|son|suelen|tendeis|tienen
    ustedes|vosotras|vosotros ~1 las|los ~1 *as|*es|*os
    por ~1 su|tu ~1 condicion ~1 de
    consta|imagino|leimos|notamos|sabemos|vemos|vimos ~5 ${physical}|embarazo|enfermedad|religion
    usted|ustedes es|sois|son ~1 de ~1 alla|fuera|pueblo|otro_pais
    como no ~1 eres|es ~1 de|del ~1 aqui|pais
    eso les pasa a ~1 las|los
    su|tu ~1 acento|depresion|discapacidad|embarazo|enfermedad|orientacion|raza|religion|sobrepeso
    las|los|ustedes|vosotras|vosotros|a_las|a_los ~1 abuel*|ancian*|andaluces|argentinos|ateas|ateo*|autista*|boomers|catalanes|catolic*|chinos|ciega|ciego|ciegos|colombianos|cristian*|discapacitad*|embarazad*|evangelic*|extranjer*|feminist*|gay|gays|gitan*|gord*|hombre|hombres|homosexual*|independentistas|inmigrante*|joven|jovenes|jubilad*|judi*|latin*|lesbian*|madrilenos|mayores|mexicanos|millennials|minusvalid*|moros|mujer|mujeres|musulman*|sord*|sudaca*|veganas|veganos|venezolanos|viej* ~1 les|necesit*|no|nunca|os|se|siempre|sois|soleis|son|suelen
    como|eres|es|ser|siendo|sois|sos|al_ser|para_ser|por_ser|tratandose_de|viniendo_de ~1 bien|muy|tan|un|una|usted? abuel*|ancian*|andaluces|argentinos|ateas|ateo*|autista*|boomers|catalanes|catolic*|chinos|ciega|ciego|ciegos|colombianos|cristian*|discapacitad*|embarazad*|evangelic*|extranjer*|feminist*|gay|gays|gitan*|gord*|hombre|hombres|homosexual*|independentistas|inmigrante*|joven|jovenes|jubilad*|judi*|latin*|lesbian*|madrilenos|mayores|mexicanos|millennials|minusvalid*|moros|mujer|mujeres|musulman*|sord*|sudaca*|veganas|veganos|venezolanos|viej*
    con|padec*|por|teneis|tenes|tiene|tienes ~1 algun|algunos|sus|tus? ~1 dificultades|falta|mal|mala|poca|problemas ~1 de? aprendizaje|auditiv*|cognitiv*|memoria|mental*|motric*|nervios|oido|salud|vista|visual*
    las|los *anas|*anos|*enas|*enos|*eses|*inos ~1 nunca|siempre|sois|soleis|suelen
    como|ya_que|dado_que|puesto_que|siendo_que|porque|como_que|con_eso_de_que|con_eso_que|con_lo_de_que|al|si ~1 usted|ustedes|tu|vos|vosotros|sois|eres|sos|su_gente? ~1 vien*|ser|son|es|eres|sois|sos|proced* ~1 de|del ~1 la|el|los|un|una|alla|otro ~0 aldea|alla|barrio|campo|cerro|ciudad|costa|extranjero|fuera|otra|otro|pais|provincia|pueblo|rancho|selva|sierra|sur|norte|monte|vereda|interior|africa|asia|china|europa|venezuela|marruecos|rumania|bolivia|peru|colombia|mexico|argentina|ecuador|cuba|ucrania|pakistan|rusia|paraguay|haiti
    con|por|es|segun|de ~1 eso|lo|que ~1 de? ~1 que? ~1 ustedes|usted|tu|vos|vosotros ~1 son|es|eres|sois|sos ~2 ${physical}|*ana|*ano|*anos|*ista|*istas|*ense|*enses|*eño|*eños|cristian*|testig*|mormon*|vegan*|viud*|divorciad*|madre|padre|solter*|de|mayor|mayores
    son|sois|ustedes_son|usted_es|vosotros_sois|tu_eres|vos_sos|eres|sos ~1 muy|tan|un|una|unos|medio|algo|como_muy|los|las|gente? ~1 abuel*|adventist*|ancian*|andaluces|andaluz*|anciano|animalista*|arabe*|asiatic*|ateos|ateo|atea|autista*|boliviano*|boomer*|budist*|campesin*|catalan*|catolic*|celiac*|chavista*|chilang*|chinos|china|chino|colombian*|comunista*|costeñ*|costen*|creyent*|cristian*|cuban*|culé*|daltonic*|derechas|diabetic*|discapacitad*|divorciad*|embarazad*|emigrant*|enan*|evangelic*|extranjer*|feminist*|gallego*|gay|gays|gitan*|gord*|gring*|guir*|hipertens*|homosexual*|humilde*|indigena*|indigen*|inmigrant*|izquierd*|jovencit*|jubilad*|judi*|lesbian*|lgtb*|maduros|marica*|marroqui*|migrant*|mormon*|moro*|musulman*|negr*|obes*|pais*|pastus*|peruan*|pobre|pobres|provincian*|pueblerin*|rancher*|refugiad*|rumano*|serran*|sord*|sudac*|testig*|trans|travest*|vegan*|vegetarian*|venec*|venezolan*|viejit*|viej*|viud*|zurd*|tercera_edad|clase_baja
    para|con|de ~1 una|un|alguien|gente|la|una_persona|personas|quien|los|las ~1 persona|personas|gente|senor*|alguien? ~1 de|como|con|tan ~1 esa|esta|su|tu|tus|sus|cierta|ciertas|usted ~1 barrio|circunstancias|clase|complexion|condicion|constitucion|corpulencia|cultura|discapacidad|edad|edades|estatura|estrato|estudios|etnia|fisico|formacion|generacion|genero|limitacion*|medidas|nacionalidad|nivel|origen|perfil|peso|problema|raza|religion|situacion|talla|tamano
    de|por|en|con|a|segun|dado|debido_a ~1 su|tu|vuestr* ~1 barrio|circunstancias_personales|clase|color_de_piel|colectivo|comunidad|complexion|confesion|constitucion|creencia*|credo|cuerpo|estatura|estrato|fisico|formacion|generacion|ideas|ideologia|limitacion*|lugar_de_origen|menopausia|nivel_de_estudios|nivel_economico|nivel_cultural|nivel_socioeconomico|partido|patologia|pelo|perfil|piel|procedencia|regla|sangre|talla|tartamudez|tierra|tono_de_piel|volumen|vejez|viudedad|viudez|posicion|cuadro
    gente|personas|senoras|senores|clientes|mujeres|hombres|familias|madres|alumnos ~1 de|como ~1 su|tu|vuestr*|esa|cierta|esos|el|la ~1 barrio|clase|condicion|color|edad|edades|estrato|etnia|generacion|nivel|origen|pais|paises|perfil|raza|religion|tierra|zona|talla|tipo|sierra|campo|pueblo
    a|en|con ~1 cierta|ciertas|determinada|determinadas|estas|esas|sus|tus|su|tu|la|vuestra|los|las ~1 alturas|edad|edades|anos|anitos|abriles|primaveras|canas|tercera|setenta|ochenta|sesenta ~1 edad|ya|uno|es|no|cuesta|cuestan|se|la|las|le|te ~0
    los|las|ustedes_los|ustedes_las|vosotros_los|vosotras_las ~1 de ~1 alla|el_sur|fuera|su_generacion|su_pais|su_tierra|tu_edad|su_edad|la_costa|el_campo|la_tercera|pueblo|la_sierra|su_estrato|provincia
    sus|tus|los|esos ~1 nervios|achaques|despistes|olvidos|hormonas|manias|kilos|kilitos|anitos|medicamentos ~1 de|no|le|te|propios|ya|pasan|ayudan
    hormonas|hormonal|menopausia|regla|en_esos_dias|embarazadas_como|sindrome_premenstrual|bajon_hormonal|andropausia|senil|senilidad|demencia|alzheimer|despistes_de_la_edad|cosas_de_la_edad|achaques|tercera_edad|vista_cansada|mala_vista|duro_de_oido|dura_de_oido|no_oye_bien|sordera
    aqui|en_este_pais|en_espana|en_mexico|en_argentina|en_colombia|aca ~1 no ~1 es|somos|hacemos|estamos|funciona* ~1 como ~2 su|tu|vuestr*|alla|pais|tierra
    en|alla su|tu|vuestr* ~1 pais|tierra|pueblo|religion|cultura|etnia|rancho ~2 no|se|es|lo|hac*|asi|estar*|ser*|acostumbr*|igual
    con|por|segun ~1 ese|esa|su|tu ~1 acento|cuerpo|fisico|peso|kilos|apellido|nombre|pinta|panza|barriga|barba|velo|turbante|pelo|tatuaje*|silla ~1 no|es|normal|que|dificil|cualquiera|imagin*|pens*|supus*|de ~0
    hablar|habla|hablas|entiende|entiendes|entender|escribe|escribes|lee|lees ~1 bien|nuestro|el|el_idioma|espanol|castellano ~1 espanol|idioma|castellano|bien ~0
    mujer|mujeres|hombre|hombres|senora|viejita|abuelita|abuelito|ancianita|viejito|nina|muchachita ~1 al|tenia|tenias|tenian|sola|como|de ~2 volante|ser|que_ser|usted|tu|viaja|su_edad|cierta|edad|manejo
    su|tu|vuestr* ~1 fe|religion|iglesia|dios|biblia|coran|creencia*|partido|voto|ideologia|orientacion|genero|sexo|transicion|etnia|raza|comunidad|colectivo|pastor|cura ~2 no|le|les|te|que|es|prohibe|permite|impide|manda|tambien
    con|por|segun|claro ~1 que? ~1 con? ~1 esas|su|sus|tu|tus|esa|ese ~1 anchuras|barriga|carnes|complexion|contextura|corpulencia|curvas|dimensiones|figura|gordura|hechuras|kilos|lorzas|medidas|michelines|panza|silueta|tripa|volumen|delgadez|calva|canas|arrugas
    ya no ~1 son|es|oye|oyes|ve|ves|escucha|escuchas|esta|estas|estamos ~3 antes|era|eran|chaval*|jovenc*|nin*|fue ~0
    oidos|ojos|rodillas|memoria|cabeza|reflejos|vista ~1 ya ~1 no|van|falla*|piden
    !no eres|es|sera|seras|seréis|sois|sos|estas|esta ~1 usted|vos|tu? ~1 medio|un_poco|algo|bastante|un_pelin ~1 bipolar|sord*|cieg*|autista|anciana|anciano|loca|loco|depresiv*|hipocondriac*|obsesiv*|paranoic*|senil|cegato|disleic*|dislexic*|tda|anorexic*|neurotic*
    abuela|abuelita|abuelo|abuelito|viejita|viejito|anciana|ancianito ~0 a|no|la|el|le|ya|los|que
    bipolar|hipocondriac*|paranoic*|esquizofrenic*|retrasad*_mental|subnormal*
  `,
  /** Honest where nobody came to harm, an admission where somebody did. */
  admission: `
    lo admitimos|admito|asumimos|reconocemos|reconozco
    culpa|descuido|error|fallo|olvido|responsabilidad ~7 es|fue|ha_sido mia|mio|nuestra|nuestro
    era|es|fue|ha_sido ~1 un? ~1 culpa|descuido|error|fallo|olvido|responsabilidad nuestr*
    nos ~1 descuidamos|equivoc*|olvidamos ~2 al|con|de|no
    asum*|asumimos|nos_hacemos_cargo|respondemos ~1 de|por|los|las|el|la|todo ~1 los|las|todo? ~1 danos|lesiones|consecuencias|perjuicios|ocurrido|pasado|indemn*
    responsabilidad|culpa|culpables|responsables|negligencia|imprudencia|descuido
    no ~1 fallo ~1 nuestr*
    estaba|estaban|estuvo|venia|llevaba|tenia|iba|quedo|dejamos ~1 muy|demasiado|tan|algo|bastante? ~1 descalibrad*|caducad*|contaminad*|danad*|defectuos*|descompuest*|desgastad*|destornillad*|flojo|floja|flojos|gastad*|inestable|mal|oxidad*|pasad*|pelad*|podrid*|rajad*|rot*|sin|suelt*|vencid*|averiad*|quemad*|deteriorad*|sobrecargad*|quebrad*|cruda|crudo
    nos ~1 lo? ~1 habian|avisaron|advirtieron|habian_avisado|avisado|dijeron
    arranco|freno|acelero|solto|cerro|abrio|empujo|giro|bajo|conducia|iba|manejaba ~1 antes|sin|de|con|demasiado|muy|mal|a ~2 tiempo|golpe|mirar|avisar|rapido|exceso|velocidad|prisa|celular|movil
    no ~1 debio|debia|debimos|deberia|tenia|tendria|habria ~1 que|haber*|estar|pasar|salir|llevar|*ido|*ado
    por ~1 no ~1 haber*|revis*|cumplir|poner|limpiar|avisar|cerrar|vigilar|comprobar|senalizar|mantener*
    nos ~1 confundimos|equivocamos|descuidamos|olvidamos|confiamos|pasamos|distrajimos|quedamos ~1 al|con|de|en|no|cort*|dormid*
  `,
} as const;
