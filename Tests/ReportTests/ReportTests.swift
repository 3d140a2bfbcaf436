import Testing

@Suite struct ReportPlaceholder {}
