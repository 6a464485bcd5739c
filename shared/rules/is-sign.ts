/** True for a category that only tells something about a message (`pos.`, `topic.`, `check.`) and is never a finding. */
export function isSign(category: string): boolean {
  return category.startsWith('pos.') || category.startsWith('topic.') || category.startsWith('check.');
}
