/** The file that an administrator may put beside the add-in. */
export const CONFIG_FILE = 'uitnodigend.config.json';
