import { useEffect, useRef } from 'preact/hooks';
import type { FoundMarkType } from '../../lib/marks/hues.ts';
import type { Result, TimeValue } from '../../lib/model.ts';
import type { Action } from '../../lib/session/actions.ts';
import type { SessionState } from '../../lib/session/state.ts';
import type { Picture } from '../drawing/pictureOf.tsx';
import type { HelpProps } from '../shared/ShortcutsHelp.tsx';
import { useWords } from '../shared/useWords.ts';
import { ArticleView } from './ArticleView.tsx';
import { NotAnArticleNotice } from './NotAnArticleNotice.tsx';
import type { ShownSites } from './SiteSwitch.tsx';
import { TopBar } from './TopBar.tsx';
import { useFocusRequest } from './useFocusRequest.ts';

export interface SidebarProps {
  state: SessionState;
  dispatch: (action: Action) => void;
  parseTime: (text: string) => Result<TimeValue>;
  /** Where highlights are shown again; left out where nothing is kept. */
  sites?: ShownSites | undefined;
  onLibrary: () => void;
  onSettings: () => void;
  help: HelpProps;
  /** Resolves with whether the text is on the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
  /** Rejects where the picture could not be made. */
  onSavePicture: (picture: Picture) => Promise<void>;
  /** Resolves once the browser is done with it. */
  onPrint: () => Promise<void>;
  /** Types of marks that are not painted. */
  hiddenMarks: readonly FoundMarkType[];
}

/** The whole sidebar in any of its states. */
export function Sidebar(props: SidebarProps) {
  const {
    state,
    dispatch,
    parseTime,
    sites,
    onLibrary,
    onSettings,
    help,
    onCopy,
    onSavePicture,
    onPrint,
    hiddenMarks,
  } = props;
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  useFocusRequest(root, state.focus);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const action = shortcutOf(event);
      if (!action) return;
      event.preventDefault();
      dispatch(action);
    };
    const { ownerDocument } = root.current ?? {};
    ownerDocument?.addEventListener('keydown', onKeyDown);
    return () => ownerDocument?.removeEventListener('keydown', onKeyDown);
  }, [dispatch]);
  const { past, future } = state.history;
  return (
    <div class="sidebar" ref={root}>
      <TopBar
        undo={past.at(-1)?.label ?? null}
        redo={future.at(-1)?.label ?? null}
        history={state.history}
        onGoTo={(done) => dispatch({ type: 'go-to', done })}
        onUndo={() => dispatch({ type: 'undo' })}
        onRedo={() => dispatch({ type: 'redo' })}
        onLibrary={onLibrary}
        onSettings={onSettings}
        help={help}
        onClose={() => dispatch({ type: 'close' })}
      />
      <main>
        {state.page.status === 'reading' && (
          <div class="notice" role="status">
            <h1 class="notice-what">{t('page.reading')}</h1>
          </div>
        )}
        {state.page.status === 'not-an-article' && <NotAnArticleNotice reason={state.page.reason} />}
        {state.page.status === 'article' && (
          <ArticleView
            {...{ page: state.page, state, dispatch, parseTime, sites, onCopy, onSavePicture, onPrint, hiddenMarks }}
          />
        )}
      </main>
    </div>
  );
}

/** Ctrl or Cmd + Z, + Shift + Z and Ctrl + Y; a text field keeps its own undo. */
function shortcutOf(event: KeyboardEvent): Action | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const { target } = event;
  if (target instanceof HTMLInputElement && target.type !== 'radio') return null;
  if (target instanceof HTMLTextAreaElement) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return { type: event.shiftKey ? 'redo' : 'undo' };
  return key === 'y' && !event.shiftKey ? { type: 'redo' } : null;
}
