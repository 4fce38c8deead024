import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCases } from '../../../lib/cases/fold.ts';
import { Cause, Stance } from '../../../lib/domain/assessment.ts';
import { CaseEvent } from '../../../lib/domain/case.ts';
import { caseStatuses } from '../../../lib/domain/case-statuses.ts';
import { platforms } from '../../../lib/domain/platforms.ts';
import { type CaseRow, caseCells, caseColumns, rowOf } from '../../../lib/transfer/case-row.ts';
import { readCases } from '../../../lib/transfer/cases-csv.ts';
import {
  type Contact,
  chatwootContacts,
  csvFiles,
  hubspotContacts,
  hubspotTickets,
  zendeskUsers,
} from '../../../lib/transfer/crm-csv.ts';
import { byteOrderMark, csvRow } from '../../../lib/transfer/csv.ts';
import { eventsOfRow } from '../../../lib/transfer/row-events.ts';

const here = { now: 5_000, brandId: 'default' };

async function read(text: string) {
  const rows: CaseRow[] = [];
  async function* pieces() {
    for (let at = 0; at < text.length; at += 100) yield text.slice(at, at + 100);
  }
  const report = await readCases(pieces(), { ...here, onRow: (row) => void rows.push(row) });
  return { report, rows };
}

const words = fc.oneof(fc.string(), fc.constantFrom('=1+1', '@sum', 'a;b', '"x"', 'línea\r\notra', "'="));
const anyRow: fc.Arbitrary<CaseRow> = fc
  .record({
    number: fc.nat(),
    network: fc.constantFrom('x', 'facebook'),
    name: words,
    handle: fc.constantFrom('rosa', 'leo_p', ''),
    text: words.map((each) => `${each} queja`),
    postedAt: fc.option(fc.integer({ min: 0, max: 2_000_000_000_000 })),
    openedAt: fc.integer({ min: 0, max: 2_000_000_000_000 }),
    dueAt: fc.option(fc.integer({ min: 1, max: 2_000_000_000_000 })),
    lasted: fc.nat({ max: 1_000_000_000 }),
    waited: fc.nat({ max: 1_000_000 }),
    cause: fc.constantFrom(...Cause.options),
    severity: fc.constantFrom(0, 1, 2, 3),
    stance: fc.constantFrom(...Stance.options),
    standing: fc.constantFrom(
      { status: 'open', solution: 'none', lastReply: '' },
      { status: 'open', solution: 'full', lastReply: 'Ya está' },
      { status: 'waiting', solution: 'none', lastReply: 'Lo miro' },
      { status: 'resolved', solution: 'full', lastReply: '=Hecho' },
      { status: 'provisional', solution: 'provisional', lastReply: '' },
      { status: 'closed', solution: 'full', lastReply: '' },
      { status: 'ended', solution: 'none', lastReply: '' },
    ),
  })
  .map(
    ({ number, standing, network, lasted, waited, ...rest }) =>
      ({
        ...rest,
        ...standing,
        repliedAt: standing.lastReply === '' ? null : rest.openedAt + waited,
        closedAt: ['resolved', 'closed', 'ended'].includes(standing.status) ? rest.openedAt + lasted : null,
        network,
        id: `${network}:${number}`,
        postId: String(number),
        link: 'https://x.com/r/status/1',
        brandId: 'default',
      }) as CaseRow,
  );

describe('a table of cases', () => {
  it('comes back as it was written, and as the same cases', async () => {
    const rows = fc.uniqueArray(anyRow, { maxLength: 6, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';'), async (given, delimiter) => {
        const text =
          byteOrderMark +
          [caseColumns, ...given.map(caseCells)].map((cells) => csvRow(cells, delimiter)).join('');
        const { report, rows: found } = await read(text);
        expect(report).toMatchObject({ file: null, faultCount: 0, lines: given.length + 1 });
        expect(found).toEqual(given);
        const events = found.flatMap((row, index) => eventsOfRow(row, 1 + index * 10));
        for (const event of events) expect(CaseEvent.safeParse(event).success).toBe(true);
        const folded = foldCases(events).map(({ record }) => rowOf(record));
        expect(folded).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });

  it('needs a network and a text; the rest has its defaults', async () => {
    const { report, rows } = await read('Network;Text\nx;"No llega"\nfacebook;Nadie contesta\n');
    expect(report.faultCount).toBe(0);
    expect(rows).toMatchObject([
      { network: 'x', text: 'No llega', openedAt: 5_000, status: 'open', cause: 'other', brandId: 'default' },
      { network: 'facebook', text: 'Nadie contesta' },
    ]);
    // The same row is the same case.
    expect(rows[0]?.id).toBe((await read('network,text\nx,No llega')).rows[0]?.id);
    expect(rows[0]?.id).not.toBe(rows[1]?.id);
  });

  it('takes a date only as it cannot be misread', async () => {
    const dates = [
      '2026-05-03',
      '2026-05-03T10:00Z',
      '2026-05-03 10:00:00',
      '03/05/2026',
      '3-5-26',
      '2026',
      'May 3',
    ];
    const { report, rows } = await read(
      `network,text,opened_at\n${dates.map((at) => `x,a${at},${at}\n`).join('')}`,
    );
    expect(rows.map(({ openedAt }) => new Date(openedAt).getUTCMonth())).toEqual([4, 4, 4]);
    expect(report.faults).toEqual(
      [5, 6, 7, 8].map((line) => ({ line, field: 'opened_at', code: 'not-a-date' })),
    );
  });

  it('says in which row and column something is wrong', async () => {
    const { report, rows } = await read(
      'network,text,severity,opened_at,status\nx,a,1,2026-01-01,open\nmyspace,a,,,\n,,,,\nx,a,7,gestern,gone\nx,a\nx,"a"b,,,\n',
    );
    expect(rows).toHaveLength(1);
    expect(report.faults).toEqual([
      { line: 3, field: 'network', code: 'not-allowed', known: platforms },
      { line: 4, field: 'network', code: 'missing' },
      { line: 4, field: 'text', code: 'missing' },
      { line: 5, field: 'opened_at', code: 'not-a-date' },
      { line: 5, field: 'status', code: 'not-allowed', known: caseStatuses },
      { line: 5, field: 'severity', code: 'not-allowed', known: ['0', '1', '2', '3'] },
      { line: 6, field: '', code: 'wrong-columns' },
      { line: 7, field: '', code: 'bad-quotes' },
    ]);
  });

  it('says which rows contradict themselves, and reads them all the same', async () => {
    const text = [
      'id,network,text,posted_at,opened_at,status,solution,last_reply,due_at,closed_at',
      'x:1,x,a,,1970-01-01T00:00:02Z,closed,full,,,1970-01-01T00:00:01Z',
      'x:2,x,a,,1970-01-01T00:00:02Z,closed,full,,,',
      'x:3,x,a,,1970-01-01T00:00:02Z,closed,none,,,1970-01-01T00:00:03Z',
      'x:4,x,a,,1970-01-01T00:00:02Z,ended,none,Ya,,1970-01-01T00:00:03Z',
      'x:5,x,a,1970-01-01T00:00:03Z,1970-01-01T00:00:02Z,open,none,,,',
      'x:6,x,a,,1970-01-01T00:01:00Z,open,none,,,',
      'x:7,x,a,,,provisional,provisional,,,',
      'x:8,x,a,,,resolved,none,Ya,,1970-01-01T00:00:05Z',
      'x:9,x,a,,,waiting,none,,,',
      'x:1,x,b,,,open,none,,,',
      'x:10,x,a,,,open,none,,,1970-01-01T00:00:05Z',
    ].join('\n');
    const { report, rows } = await read(text);
    expect(report).toMatchObject({ file: null, faultCount: 0, doubtCount: 13 });
    expect(report.doubts).toEqual([
      { line: 2, field: 'closed_at', code: 'before-opening' },
      { line: 3, field: 'closed_at', code: 'no-end' },
      { line: 4, field: 'solution', code: 'no-reason' },
      { line: 5, field: 'replied_at', code: 'no-reply-date' },
      { line: 5, field: 'solution', code: 'no-reason' },
      { line: 6, field: 'opened_at', code: 'before-post' },
      { line: 7, field: 'opened_at', code: 'in-future' },
      { line: 8, field: 'due_at', code: 'no-news-date' },
      { line: 9, field: 'replied_at', code: 'no-reply-date' },
      { line: 9, field: 'solution', code: 'not-with-status' },
      { line: 10, field: 'last_reply', code: 'not-with-status' },
      { line: 11, field: 'id', code: 'repeated' },
      { line: 12, field: 'closed_at', code: 'not-with-status' },
    ]);
    expect(rows.map(({ id }) => id)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((n) => `x:${n}`),
    );
    // Taken over, no case is over before it began.
    const [first] = foldCases(rows.slice(0, 1).flatMap((row) => eventsOfRow(row, 1)));
    expect(first?.record.closedAt).toBe(first?.record.openedAt);
  });

  it('an id of ours names the case, one of somebody else’s only its post', async () => {
    const { rows } = await read('id,network,text,post_id\nx:17,x,a,"1,7E+1"\n23,x,b,\nT-9,x,c,44\n');
    expect(rows.map(({ id, postId }) => [id, postId])).toEqual([
      ['x:17', '1,7E+1'],
      ['x:23', '23'],
      ['x:44', '44'],
    ]);
    expect((await read('id,network,text\nfacebook:1,x,a\n')).report.faults).toEqual([
      { line: 2, field: 'id', code: 'foreign-id' },
    ]);
  });

  it.each([
    ['', 'empty'],
    ['id,name\n1,Rosa', 'foreign'],
    ['{"sosiego":"cases"}', 'foreign'],
  ])('%j is %s', async (text, code) => {
    expect((await read(text)).report.file).toBe(code);
  });

  it('keeps no link that is a program', () => {
    const row = {
      ...here,
      id: 'x:1',
      network: 'x',
      postId: '1',
      link: 'javascript:alert(1)',
      name: '',
      handle: '',
      text: 'a',
    };
    const events = eventsOfRow(
      {
        ...row,
        postedAt: null,
        openedAt: 1,
        status: 'open',
        cause: 'other',
        severity: 0,
        stance: 'legit',
        solution: 'none',
        lastReply: '',
        repliedAt: null,
        dueAt: null,
        closedAt: null,
      },
      1,
    );
    expect(JSON.stringify(events)).not.toContain('javascript');
  });
});

/** Another reader than ours: RFC 4180 by one expression. */
const independent = (text: string): string[][] =>
  text
    .slice(0, -2)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((row) =>
      [...`,${row}`.matchAll(/,("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    );

describe('tables for other programs', () => {
  const contact: Contact = {
    key: 'x:rosa_prueba',
    author: { name: 'Rosa, "la" Prueba', handle: 'rosa_prueba', profileUrl: 'https://x.com/rosa_prueba' },
    cases: 2,
  };
  const hostile: Contact = { ...contact, author: { ...contact.author, name: '=HYPERLINK("http://x")' } };

  // The headers as the programs' own documents of 2026-11-22 name them; the sources stand in crm-csv.ts.
  it.each([
    ['Zendesk', zendeskUsers, 'name,email,external_id,details,notes,role'],
    ['HubSpot', hubspotContacts, 'First name,Last name,Email,Website URL,Social handle'],
    [
      'Chatwoot',
      chatwootContacts,
      'id,name,email,identifier,document_number,phone_number,labels,ip_address,company_name,custom_attribute_1,custom_attribute_2',
    ],
  ] as const)('%s gets its columns, with nothing invented', (_, table, header) => {
    const text = [table.header, table.row(contact), table.row(hostile)]
      .map((cells) => csvRow(cells))
      .join('');
    const [first, row, guardedRow] = independent(text);
    expect(first).toEqual(header.split(','));
    expect(row).toHaveLength(table.header.length);
    expect(row).toContain('Rosa, "la" Prueba');
    expect(row).toContain('x:rosa_prueba');
    expect(guardedRow).toContain('\'=HYPERLINK("http://x")');
    const email = table.header.findIndex((name) => name.toLowerCase() === 'email');
    expect(row?.[email]).toBe('');
  });

  it.each([
    [0, [0]],
    [1_999, [1_999]],
    [2_000, [1_999, 1]],
    [4_100, [1_999, 1_999, 102]],
  ])('Zendesk takes 2,000 rows a file, its header one of them: %i people', (count, sizes) => {
    const people = Array.from({ length: count }, (_, n) => ({ ...contact, key: `x:rosa_${n}` }));
    const files = csvFiles(zendeskUsers, people).map(independent);
    expect(files.map((rows) => rows.length - 1)).toEqual(sizes);
    for (const [header] of files) expect(header).toEqual(zendeskUsers.header);
    const keys = files.flatMap((rows) => rows.slice(1).map((cells) => cells[2]));
    expect(keys).toEqual(people.map(({ key }) => key));
    // Who sets no limit gets one file.
    expect(csvFiles(hubspotContacts, people)).toHaveLength(1);
  });

  it('HubSpot gets tickets with the three columns it asks for', () => {
    const [state] = foldCases(
      eventsOfRow(
        {
          id: 'x:1',
          network: 'x',
          postId: '1',
          link: '',
          name: 'Rosa',
          handle: 'rosa',
          text: 'No llega',
          postedAt: null,
          openedAt: Date.UTC(2026, 10, 22),
          status: 'resolved',
          cause: 'delivery',
          severity: 2,
          stance: 'legit',
          solution: 'full',
          lastReply: '',
          brandId: 'default',
          repliedAt: null,
          dueAt: null,
          closedAt: null,
        },
        1,
      ),
    );
    if (!state) throw new Error('no case');
    const cells = hubspotTickets.row(state.record);
    expect(Object.fromEntries(hubspotTickets.header.map((name, index) => [name, cells[index]]))).toEqual({
      'Ticket name': 'Rosa: delivery',
      Pipeline: 'Support Pipeline',
      'Ticket status': 'Closed',
      'Ticket description': 'No llega',
      Priority: 'Medium',
      'Create date': '2026-11-22',
      'Source URL': '',
      'External ID': 'x:1',
    });
  });
});
