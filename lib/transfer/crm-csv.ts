import type { CaseRecord } from '../domain/case.ts';
import type { Author } from '../domain/post.ts';
import { csvRow } from './csv.ts';

/** A person as other programs take one. We know nobody's e-mail or telephone: such columns stay empty. */
export interface Contact {
  /** `platform:handle`. */
  readonly key: string;
  readonly author: Author;
  /** How many cases this person is in, and when the last was touched. */
  readonly cases: number;
}

export interface CrmTable<Row> {
  readonly header: readonly string[];
  readonly row: (row: Row) => readonly string[];
  /** Rows that the importer takes in one file, the header not counted; none = as many as there are. */
  readonly mostRows?: number;
}

/** The table as texts of whole files, each with its header: one, or as many as its importer asks for. */
export function csvFiles<Row>({ header, row, mostRows }: CrmTable<Row>, rows: readonly Row[]): string[] {
  const most = mostRows ?? Math.max(rows.length, 1);
  const count = Math.max(Math.ceil(rows.length / most), 1);
  return Array.from({ length: count }, (_, file) =>
    [header, ...rows.slice(file * most, (file + 1) * most).map(row)].map((cells) => csvRow(cells)).join(''),
  );
}

/**
 * Zendesk, "Bulk importing users" (support.zendesk.com/hc/en-us/articles/203661996, looked up 2026-11-22): the header
 * row names `name`, `email`, `external_id`, `details`, `notes`, `phone`, `role`, … in this order; fields without data
 * should not be named, since they would empty what stands there. E-mail is asked for in each row and is ours to leave
 * empty: whoever imports fills it in. Zendesk's own pages take users and organisations; tickets go through its Ticket
 * Import API (developer.zendesk.com/rest_api/docs/core/ticket_import) or an importer made for it, never by this file. A file there holds "one header row and up to 1,999 rows of data"; more are
 * imported one file after another.
 */
export const zendeskUsers: CrmTable<Contact> = {
  header: ['name', 'email', 'external_id', 'details', 'notes', 'role'],
  mostRows: 1_999,
  row: ({ key, author, cases }) => [
    nameOf(author),
    '',
    key,
    author.profileUrl ?? '',
    `${cases} case(s) in Sosiego`,
    'end-user',
  ],
};

/**
 * HubSpot, "Set up your import files" (knowledge.hubspot.com/crm-setup/set-up-your-import-file, looked up 2026-11-22):
 * contacts ask for First name, Last name or Email; other headers are matched with properties while importing.
 */
export const hubspotContacts: CrmTable<Contact> = {
  header: ['First name', 'Last name', 'Email', 'Website URL', 'Social handle'],
  // A name is not cut in two by guessing: whoever has one, has it in the first.
  row: ({ key, author }) => [nameOf(author), '', '', author.profileUrl ?? '', key],
};

/**
 * The same page: tickets ask for Ticket name, Pipeline and Ticket status. "Support Pipeline" with New, Waiting on
 * contact, Waiting on us and Closed is what HubSpot calls its first pipeline.
 */
export const hubspotTickets: CrmTable<CaseRecord> = {
  header: [
    'Ticket name',
    'Pipeline',
    'Ticket status',
    'Ticket description',
    'Priority',
    'Create date',
    'Source URL',
    'External ID',
  ],
  row: (record) => [
    `${nameOf(record.author)}: ${record.cause}`,
    'Support Pipeline',
    hubspotStatus(record),
    record.post.text,
    (['Low', 'Low', 'Medium', 'High'] as const)[record.severity],
    new Date(record.openedAt).toISOString().slice(0, 10),
    record.post.url ?? '',
    record.id,
  ],
};

/**
 * Chatwoot, the header of its own sample (github.com/chatwoot/chatwoot, public/downloads/import-contacts-sample.csv,
 * looked up 2026-11-22). `id` is Chatwoot's and left empty; labels must exist there, so none are given.
 */
export const chatwootContacts: CrmTable<Contact> = {
  header: [
    'id',
    'name',
    'email',
    'identifier',
    'document_number',
    'phone_number',
    'labels',
    'ip_address',
    'company_name',
    'custom_attribute_1',
    'custom_attribute_2',
  ],
  row: ({ key, author, cases }) => [
    '',
    nameOf(author),
    '',
    key,
    '',
    '',
    '',
    '',
    '',
    author.profileUrl ?? '',
    String(cases),
  ],
};

const nameOf = ({ name, handle }: Author): string => name || handle || '–';

function hubspotStatus({ status }: CaseRecord): string {
  switch (status) {
    case 'open':
      return 'New';
    case 'waiting':
      return 'Waiting on contact';
    case 'provisional':
      return 'Waiting on us';
    case 'resolved':
    case 'closed':
    case 'ended':
      return 'Closed';
  }
}
