import { freshEventStore } from '#platform/event-store/testing';
import { describeEventStore } from '../event-store.contract.js';

describeEventStore('PostgresEventStore', () => freshEventStore());
