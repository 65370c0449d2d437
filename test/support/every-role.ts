import { people, sampleApps, sampleSupport } from './service';

/** A policy and a register in which every role has somebody: an admin, a queue of another subject, a co-owner. */
export const support = {
  ...sampleSupport,
  admins: ['admin'],
  queues: [
    ...sampleSupport.queues,
    { id: 'hr', name: 'HR apps', level: 'team', channel: '19:hr@thread.tacv2', members: ['hr-member'] },
  ],
};
export const apps = sampleApps.map(app => (app.id === 'invoice' ? { ...app, coOwners: [people.cia] } : app));
