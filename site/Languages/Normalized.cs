using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Languages;

/// <summary>A text as a language normalises it on reading.</summary>
/// <param name="Text">The normalised text. Normalising it once more changes nothing.</param>
/// <param name="Map">From its offsets to those of the text as typed.</param>
/// <param name="Flaws">What the editor should look at, in order.</param>
public sealed record Normalized(string Text, OffsetMap Map, ImmutableArray<TextFlaw> Flaws);

/// <summary>A flaw that normalising met.</summary>
/// <param name="Code">What kind.</param>
/// <param name="Offset">Where, as an offset of the text as typed.</param>
/// <param name="Arguments">What fills the gaps of the message.</param>
public sealed record TextFlaw(Code Code, int Offset, ImmutableArray<string> Arguments);
