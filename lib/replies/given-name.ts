import { plainLetters } from '../domain/plain-letters.ts';

/** Frequent given names, accents folded. A greeting by a wrong name is worse than none: unknown names are not used. */
const names = new Set(
  `aaron abel abigail abril adam adela adolfo adrian adriana agustin aida aitor alan alba albert alberto alejandra
  alejandro alex alexander alexandra alfonso alfredo alice alicia alison alma alvaro amaia amanda amber amelia amparo
  amy ana anabel andrea andreas andres andrew angela angeles anita ann anna anne anthony antonia antonio araceli
  ariadna ariel armando arthur arturo asier aurora axel barbara beatriz begoña begona belen benjamin bernardo berta
  beth bianca blanca borja brandon brenda brian bruno bryan camila camilo carla carlos carlota carmen carol carolina
  caroline catalina catherine cecilia celia cesar charles charlotte chloe chris christian christina christine
  christopher clara claudia claudio concha conchi consuelo cristian cristina cynthia damian daniel daniela danny
  dario david deborah delia diana diego dolores domingo donna dylan edgar eduardo edward elena elias elisa elizabeth
  eloy elsa elvira emilia emilio emily emma encarna enric enrique eric erica erika ernesto esteban estefania estela
  esther eugenia eugenio eva evelyn fabian fatima federico felipe felix fernanda fernando flor florencia francesca
  francisca francisco frank gabriel gabriela gael gary gema gemma george gerardo german gilberto gina gloria gonzalo
  grace graciela gregorio guadalupe guillermo gustavo hannah harry hector helen helena henry hernan hilda hugo ian
  ignacio iker ines inma inmaculada irene iris isaac isabel isabella ismael itziar ivan ivonne jack jacob jaime james
  jane janet jason javier jeff jennifer jenny jeremy jessica jesus jimena jimmy joan joaquin joe joel john jon
  jonathan jordi jorge jose josefa joseph joshua josue juan juana juanjo judith julia julian juliana julie julieta
  julio justin karen karina karla kate katherine kathleen katie keith kelly kenneth kevin kim kyle lara laura lauren
  leandro leo leonardo leonor leticia lidia liliana linda lisa lola lorena lorenzo lourdes lucas lucia luciana luis
  luisa luz macarena magdalena maite malena manuel manuela mar marc marcela marcelo marco marcos margarita mari
  maria mariana mariano maribel marina mario marisa marisol mark marta martha martin martina mary mateo matias
  matt matthew mauricio maxi maya megan melanie melissa mercedes michael michelle miguel mike mikel milagros miriam
  moises monica montse nacho nahuel nancy natalia natalie nerea nestor nicholas nicolas nicole nieves noelia nora
  norma nuria octavio olga oliver olivia omar oscar pablo paloma pamela paola patricia patrick paul paula pedro
  peter philip pilar rachel rafa rafael ramiro ramon raquel raul rebecca rebeca ricardo richard rita robert roberto
  rocio rodrigo rogelio rosa rosalia rosario rosio roxana ruben rut ruth ryan salma salvador samanta samantha samuel
  sandra santiago sara sarah scott sean sebastian sergi sergio sharon silvia simon sofia sol soledad sonia sophie
  stephanie stephen steven sue susan susana tamara tania tatiana teresa thomas tim timothy tina tomas toni tony
  trinidad valentina valeria vanesa vanessa vera veronica vicente victor victoria violeta virginia walter wendy
  william xavier ximena yago yaiza yolanda zoe`.split(/\s+/),
);

/** Whether a single word, in any letters, is a frequent given name. */
export const isGivenName = (word: string): boolean => names.has(plainLetters(word));

/** The given name to greet with, or `''`: "marta g." → "Marta", "xX_dragon88" and "Club de Lectura" → "". */
export function givenName(author: { readonly name: string; readonly handle: string } | undefined): string {
  const words = author?.name.normalize('NFC').match(/[\p{L}\p{N}_]+/gu) ?? [];
  const [first = ''] = words;
  if (words.length > 4 || !/^\p{L}{2,14}$/u.test(first) || !isGivenName(first)) return '';
  return first.charAt(0).toUpperCase() + first.slice(1).toLowerCase();
}
