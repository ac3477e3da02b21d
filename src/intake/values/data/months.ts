// The months as English names them, in order.

export const MONTHS = "january february march april may june july august september october november december";
