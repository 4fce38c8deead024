/** Tables that can be made of the cases: for spreadsheets, and in the shapes other programs import. */
export const tableNames = ['cases', 'zendesk', 'hubspot-contacts', 'hubspot-tickets', 'chatwoot'] as const;
export type TableName = (typeof tableNames)[number];
