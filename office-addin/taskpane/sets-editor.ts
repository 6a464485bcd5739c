/** The editor of sets, beside the rest of the pane: it is fetched when somebody first opens it. */
export { editorDoors } from '../../shared/team/editor/editor-doors.ts';
export { setEditorView } from '../../shared/ui/sets/set-editor.view.ts';
