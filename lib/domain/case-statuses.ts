export const caseStatuses = ['open', 'waiting', 'provisional', 'resolved', 'closed', 'ended'] as const;
