/** Under which the recorder writes down each notification. */
export const toldKey = 'told:'
