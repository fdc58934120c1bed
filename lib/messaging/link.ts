import { type Frame, parseFrame } from './frames.ts';
import { createInbox } from './inbox.ts';
import { createOutbox } from './outbox.ts';

export interface LinkOptions<Out, In> {
  /** Names this end's run; must be new on every load. */
  session: string;
  isMessage: (value: unknown) => value is In;
  /** Puts a frame on the way. It may be lost, come twice or late; a link makes up for all three. */
  transmit: (frame: Frame<Out>) => void;
  /** Called once for each message of the other end, in the order they were sent. */
  deliver: (message: In) => void;
}

/** One end of a conversation over a way that can break at any moment. */
export interface Link<Out> {
  send(message: Out): void;
  /** Takes whatever came in; what is no frame is dropped. */
  receive(value: unknown): void;
  /** To be called whenever the way is new: says what has arrived here and sends the rest again. */
  greet(): void;
  /** Whether a message is still unacknowledged. */
  isWaiting(): boolean;
}

export function createLink<Out extends object, In extends object>(options: LinkOptions<Out, In>): Link<Out> {
  const { session, isMessage, transmit, deliver } = options;
  const outbox = createOutbox<Out>(session);
  const inbox = createInbox<In>();
  /** The gap already asked for, so that a row of early messages asks once. */
  let askedFor: number | null = null;

  const sayHello = () => transmit({ kind: 'hello', session, ...inbox.state() });
  const sendPending = () => {
    for (const frame of outbox.pending()) transmit(frame);
  };

  const receiveData = (frame: Extract<Frame<In>, { kind: 'data' }>) => {
    const { due, gap } = inbox.take(frame.session, frame.seq, frame.base, frame.message);
    const { peer, received } = inbox.state();
    if (frame.session !== peer) return;
    if (gap && askedFor !== received) {
      askedFor = received;
      sayHello();
    }
    transmit({ kind: 'ack', session, peer, received });
    for (const message of due) deliver(message);
  };

  return {
    send: (message) => transmit(outbox.add(message)),
    receive(value) {
      const frame = parseFrame<In>(value, isMessage);
      switch (frame?.kind) {
        case undefined:
          return;
        case 'hello':
          if (frame.peer === session) outbox.acknowledge(frame.received);
          return sendPending();
        case 'ack':
          if (frame.peer === session) outbox.acknowledge(frame.received);
          return;
        case 'data':
          return receiveData(frame);
      }
    },
    greet() {
      askedFor = null;
      sayHello();
      sendPending();
    },
    isWaiting: () => !outbox.isEmpty(),
  };
}
