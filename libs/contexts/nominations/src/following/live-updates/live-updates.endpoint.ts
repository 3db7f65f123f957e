import { Controller, Headers, type MessageEvent, Req, Sse } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import {
  concat,
  concatMap,
  defer,
  finalize,
  from,
  interval,
  map,
  merge,
  mergeMap,
  type Observable,
  of,
  switchMap,
  takeWhile,
  tap,
} from 'rxjs';
import { SessionActors } from '#contexts/identity.module';
import type { Actor } from '#contexts/organisation';
import type { Position } from '#platform/event-sourcing';
import { type ApiRequest, Refused, SignedIn, Unattended } from '#platform/http';
import { type LiveBatch, LiveFeed, LivePulse } from './live-feed.service.js';

/** Open streams of one person: more than anybody has windows. */
const most = 12;

class LiveChanges {
  @ApiProperty({ type: [String], description: 'Mã các hồ sơ đã thay đổi mà người này được xem.' }) dossiers: string[];
  @ApiProperty({ type: [String], description: 'Mã các đợt đã thay đổi.' }) rounds: string[];
}

@ApiTags('Phiên làm việc')
@Controller('live')
export class LiveUpdatesEndpoint {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly feed: LiveFeed,
    private readonly actors: SessionActors,
    private readonly pulse: LivePulse,
  ) {}

  @Sse()
  @Unattended()
  @ApiOperation({
    summary: 'Thay đổi theo thời gian thực (Server-Sent Events)',
    description:
      'Sự kiện “ready” mở đầu; refresh là true khi không còn biết đã bỏ lỡ điều gì, bên gọi cần đọc lại mọi thứ. Sự kiện “changed” chỉ nêu mã, sau khi dữ liệu tra cứu đã phản ánh. Kết nối lại với Last-Event-ID để nhận phần bỏ lỡ. Luồng kết thúc khi phiên làm việc kết thúc.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Vị trí cuối đã nhận; trình duyệt tự gửi.' })
  @ApiExtraModels(LiveChanges)
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { $ref: getSchemaPath(LiveChanges) } } } })
  async live(
    @SignedIn() actor: Actor,
    @Req() request: ApiRequest,
    @Headers('last-event-id') last?: string,
  ): Promise<Observable<MessageEvent>> {
    if (this.count(actor.personId) >= most) throw new Refused({ code: 'TOO_MANY_REQUESTS' });
    await this.feed.start();
    return defer(() => this.stream(actor, request, last || undefined));
  }

  private stream(signedIn: Actor, request: ApiRequest, last: string | undefined): Observable<MessageEvent> {
    const { personId } = signedIn;
    this.open.set(personId, this.count(personId) + 1);
    const missed = last === undefined ? [] : this.feed.since(last as Position);
    const ready: MessageEvent = {
      type: 'ready',
      id: last !== undefined && missed ? last : this.feed.position,
      data: { refresh: missed === undefined },
    };
    let actor = signedIn;
    const lookAgain = () =>
      from(this.actors.actorOf(request, { attended: false }).catch(() => undefined)).pipe(
        tap((now) => (actor = now ?? actor)),
      );
    // one after the other: nothing is told before a change of roles that came before it is taken in
    const news = concat(from(missed ?? []), this.feed.batches).pipe(
      concatMap((batch) =>
        (batch.concerns(personId) ? lookAgain() : of(actor)).pipe(map((now) => now && (() => changed(batch, now)))),
      ),
    );
    const pulses = interval(this.pulse.milliseconds).pipe(
      switchMap(lookAgain),
      map((now) => now && (() => [{ id: this.feed.position, comment: 'còn kết nối' }])),
    );
    // whoever is no longer signed in, and everybody when the service ends, is sent home
    const steps = merge(concat(news, of(undefined)), pulses).pipe(
      takeWhile((step) => step !== undefined),
      mergeMap((step) => step()),
    );
    return concat(of(ready), steps).pipe(finalize(() => this.left(personId)));
  }

  private count(personId: string): number {
    return this.open.get(personId) ?? 0;
  }

  private left(personId: string): void {
    const others = this.count(personId) - 1;
    if (others > 0) this.open.set(personId, others);
    else this.open.delete(personId);
  }
}

function changed(batch: LiveBatch, actor: Actor): MessageEvent[] {
  const { dossiers, rounds } = batch.seenBy(actor);
  return dossiers.length + rounds.length === 0
    ? []
    : [{ type: 'changed', id: batch.position, data: { dossiers, rounds } }];
}
