using Site.Diagnostics;

namespace Site.Emitting;

/// <summary>Why the output folder was left as it is. There is no source line to point at, so the folder is named as the user gave it.</summary>
/// <param name="Folder">As the user gave it.</param>
/// <param name="What">Lower case, no full stop.</param>
/// <param name="Fix">One way to mend it, as an order; empty when none is known.</param>
public sealed record OutputProblem(DiagnosticKind Kind, string Folder, string What, string Fix);
