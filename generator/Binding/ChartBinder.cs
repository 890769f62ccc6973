using Site.Diagnostics;
using Site.Documents;
using Site.Loading;

namespace Site.Binding;

internal static class ChartBinder
{
    public static Chart? Bind(LoadedData file, DiagnosticList found) => null;
}
