export { type OpenSpan, openTracing, type SpanEnd, type SpanFacts, type Tracing } from './tracing.js';
