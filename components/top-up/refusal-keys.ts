/** Why nothing was written before the page was even touched. The codes are those of the gates. */
export const refusalKeys = {
  'number-unreadable': 'refusedNumberUnreadable',
  'page-closed-to-us': 'refusedPageClosed',
  'page-left': 'refusedPageLeft',
  'storage-failed': 'refusedStorage',
  malformed: 'refusedAddress',
  scheme: 'refusedAddress',
  'not-https': 'refusedNotHttps',
  userinfo: 'refusedUserinfo',
  port: 'refusedPort',
  'trailing-dot': 'refusedAddress',
} as const
