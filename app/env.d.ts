import '@remix-run/node'

declare module '@remix-run/node' {
  // Loaders and actions hand over their data as it is: dates, undefined and all.
  interface Future {
    v3_singleFetch: true
  }
}

