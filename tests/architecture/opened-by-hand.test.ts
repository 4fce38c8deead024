import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';
import { eachNode, syntaxOf } from './syntax.ts';

const code = sourceFiles(['entrypoints', 'components', 'lib'], /\.tsx?$/);

/** In which named pieces of a file a tab or window is opened, and the click, key or notification that leads there. */
const reachedBy: Readonly<Record<string, readonly string[]>> = {
  // Links of the popup.
  'entrypoints/popup/main.tsx': ['openPage'],
  'entrypoints/desk/main.tsx': ['onSettings'],
  // A button of the notice that the browser lost the history.
  'components/hooks/use-lost-history.ts': ['onRestore'],
  // A command that was chosen in the palette.
  'components/palette/palette-host.tsx': ['open'],
  // Buttons of a hand-off: the case it is about, its page for the printer, the page of mail.
  'components/hooks/capsule-page.tsx': ['onShow'],
  'components/hooks/use-hand-off.ts': ['print', 'mail'],
  // A button of the lesson card.
  'components/hooks/open-practice.ts': ['openPractice'],
  // `crisis.open`: the person opened the room of a crisis.
  'entrypoints/background/handlers/crisis.ts': ['crisis.open'],
  // `case.show`: the person asked for a case's page.
  'entrypoints/background/show.ts': ['bring'],
  // A notification was clicked.
  'entrypoints/background/notifications.ts': ['onNotification', 'onNotification'],
  // The context menu, on selected text.
  'entrypoints/background/selection.ts': ['openSelection'],
  // The installation itself, once.
  'entrypoints/background/install.ts': ['welcome'],
};

const opening =
  /(?:^|\.)(?:tabs\.(?:create|duplicate)|windows\.create|openOptionsPage|location\.(?:assign|replace))$|^(?:(?:window|globalThis|self)\.)?open$/;
const address = /(?:^|\.)location(?:\.href)?$/;
/** What runs without the person: effects, timers, alarms. */
const unasked =
  /(?:^|\.)(?:use(?:Layout|Insertion)?Effect|setTimeout|setInterval|requestIdleCallback|queueMicrotask|onAlarm\.addListener)$/;

/** `browser.tabs?.create` → "browser.tabs.create"; empty where it is no chain of names. */
function nameOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return nameOf(node.expression);
  if (ts.isPropertyAccessExpression(node)) return `${nameOf(node.expression)}.${node.name.text}`;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return `${nameOf(node.expression)}.${node.argumentExpression.text}`;
  return '';
}

const declaredHere = (source: ts.SourceFile): ReadonlySet<string> => {
  const names = new Set<string>();
  eachNode(source, (node) => {
    const named = ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node) || ts.isParameter(node);
    if ((named || ts.isBindingElement(node) || ts.isImportSpecifier(node)) && node.name)
      names.add(node.name.getText());
  });
  return names;
};

/** The calls and assignments that open something; a function of the file that is called `open` is its own affair. */
function openingsIn(source: ts.SourceFile): readonly ts.Node[] {
  const own = declaredHere(source);
  const found: ts.Node[] = [];
  eachNode(source, (node) => {
    if (ts.isCallExpression(node)) {
      const name = nameOf(node.expression);
      if (opening.test(name) && !own.has(name)) found.push(node);
    }
    const assigned = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (assigned && address.test(nameOf(node.left))) found.push(node);
  });
  return found;
}

type Named = ts.FunctionDeclaration | ts.MethodDeclaration | ts.PropertyAssignment | ts.JsxAttribute;

const isNamed = (node: ts.Node): node is Named =>
  ts.isFunctionDeclaration(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isJsxAttribute(node);

/** The nearest function, property or attribute with a name around it; "" = it runs as the file is loaded. */
function around(node: ts.Node): string {
  for (let up = node.parent; up; up = up.parent) {
    if (isNamed(up)) return up.name?.getText().replaceAll(/['"]/g, '') ?? '';
    if (ts.isVariableDeclaration(up) && up.initializer && ts.isArrowFunction(up.initializer))
      return up.name.getText();
  }
  return '';
}

/** Effects, timers and alarms of a file that open something or name a piece of it that does. */
function openedUnasked(source: ts.SourceFile): readonly string[] {
  const openings = new Set(openingsIn(source));
  const openers = new Set([...openings].map(around).filter((name) => name !== ''));
  for (let known = -1; known !== openers.size; ) {
    known = openers.size;
    eachNode(source, (node) => {
      if (ts.isCallExpression(node) && openers.has(nameOf(node.expression))) openers.add(around(node));
    });
  }
  const found: string[] = [];
  eachNode(source, (node) => {
    if (!ts.isCallExpression(node) || !unasked.test(nameOf(node.expression))) return;
    for (const argument of node.arguments)
      eachNode(argument, (inner) => {
        const names = ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner.parent);
        if (openings.has(inner) || (names && openers.has(inner.text))) found.push(inner.getText());
      });
  });
  return found;
}

const parsed = (text: string): ts.SourceFile => syntaxOf({ path: 'planted.tsx', text });
const syntaxes = code.map((file) => ({ path: file.path, source: syntaxOf(file) }));

describe('nothing opens by itself', () => {
  it('what opens a tab or window is reached by what a person does', () => {
    const found = syntaxes.flatMap(({ path, source }) => {
      const openings = openingsIn(source).map(around);
      return openings.length > 0 ? [[path, openings] as const] : [];
    });
    expect(Object.fromEntries(found)).toEqual(reachedBy);
  });

  it('never from an effect, a timer or an alarm', () => {
    expect(
      syntaxes.flatMap(({ path, source }) => openedUnasked(source).map((what) => `${path}: ${what}`)),
    ).toEqual([]);
  });

  it.each([
    ['window.open(url);', ['']],
    ['const go = () => { browser.tabs?.create({ url }); };', ['go']],
    ['function go() { location.href = url; }', ['go']],
    ['const room = { open: () => browser["windows"].create({}) };', ['open']],
    ['// window.open(url);', []],
    ['const help = "window.open(url)";', []],
    ['function open() {} open();', []],
  ])('finds in %s what opens: %j', (text, wanted) => {
    expect(openingsIn(parsed(text)).map(around)).toEqual(wanted);
  });

  it.each([
    ['useEffect(() => { window.open(url); }, []);', 1],
    ['const go = () => { browser.tabs.create({}); }; useLayoutEffect(() => go(), []);', 1],
    ['function go() { location.assign(url); } function on() { go(); } setTimeout(on, 9);', 1],
    ['const go = () => window.open(url); browser.alarms.onAlarm.addListener(go);', 1],
    ['const go = () => window.open(url); useEffect(() => { /* go() */ }, []);', 0],
    ['const go = () => window.open(url); const b = <button onClick={go} />;', 0],
  ])('finds in %s what opens unasked: %i', (text, wanted) => {
    expect(openedUnasked(parsed(text))).toHaveLength(wanted);
  });

  it('searches are links: only a click follows them', () => {
    const users = syntaxes.filter(
      ({ path, source }) =>
        path !== 'lib/domain/listening-searches.ts' && callsOf(source, /^search(?:Url|Address)$/).length > 0,
    );
    expect(users.map(({ path }) => path)).toEqual([
      'components/beside/search-elsewhere.tsx',
      'components/follow-ups/listening-searches.tsx',
    ]);
    for (const { path, source } of users) {
      const held = new Set(callsOf(source, /^search(?:Url|Address)$/).map(keptAs));
      expect(linkedIn(source), path).toEqual([...held]);
      expect(openingsIn(source), path).toEqual([]);
    }
  });
});

function callsOf(source: ts.SourceFile, name: RegExp): readonly ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  eachNode(source, (node) => {
    if (ts.isCallExpression(node) && name.test(nameOf(node.expression))) calls.push(node);
  });
  return calls;
}

/** The name of the constant that holds what a call gives, else the call itself. */
const keptAs = (call: ts.CallExpression): string =>
  ts.isVariableDeclaration(call.parent) ? call.parent.name.getText() : call.getText();

/** What stands in `href={…}`. */
function linkedIn(source: ts.SourceFile): readonly string[] {
  const links: string[] = [];
  eachNode(source, (node) => {
    if (!ts.isJsxAttribute(node) || node.name.getText() !== 'href') return;
    if (node.initializer && ts.isJsxExpression(node.initializer))
      links.push(node.initializer.expression?.getText() ?? '');
  });
  return links;
}
