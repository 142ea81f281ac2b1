namespace Sbpac.Site.Text;

/// <summary>HTML that is already markup. Everything else a template writes is escaped.</summary>
/// <param name="Markup">Well-formed HTML of this program's own making.</param>
public readonly record struct Html(string Markup)
{
    /// <summary>No markup at all.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Markup);

    /// <inheritdoc/>
    public override string ToString() => Markup;
}
