using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content;

/// <summary>A value with the place it was written at, so that a check made late can still point.</summary>
/// <typeparam name="T">What was written.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="At">Where its first character stands.</param>
public sealed record Located<T>(T Value, Place At)
{
    /// <summary>Another value at the same place.</summary>
    public Located<TOther> With<TOther>(TOther value) => new(value, At);
}
