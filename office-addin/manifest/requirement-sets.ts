/** From which set of the Mailbox API each part works; the manifests, the code and the table for administrators read it here. */
export const SETS = {
  /** What everything else stands on: the pane beside a mail. */
  pane: '1.5',
  /** The line above a draft (OnNewMessageCompose, OnMessageRecipientsChanged, session data). */
  line: '1.11',
  /** The idea on send (OnMessageSend). */
  send: '1.12',
  /** The button on send that opens the pane (commandId, cancelLabel). */
  button: '1.14',
} as const;
