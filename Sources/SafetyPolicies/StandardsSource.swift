/// The documents in which standards were seen, each by its id in the fact base.
enum StandardsSource {}
