namespace Sbpac.Site.Diagnostics;

/// <summary>One kind of diagnostic. Its words stand in <c>messages/</c>, its page in <c>docs/diagnostics.md</c>.</summary>
/// <param name="Id">Stable identifier, <c>SITE104</c>; an editor can look it up.</param>
/// <param name="Severity">What it does to the build.</param>
public sealed record Code(string Id, Severity Severity)
{
    /// <summary>What it does to a build in which warnings may count as errors.</summary>
    public Severity Effect(bool strict) => strict && Severity == Severity.Warning ? Severity.Error : Severity;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
