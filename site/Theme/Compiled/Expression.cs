namespace Sbpac.Site.Theme.Compiled;

/// <summary>A part that has a value. To look at a value does nothing else, so it may be looked at once more than Scriban would.</summary>
internal abstract class Expression : Node
{
    /// <summary>The value, of the same type as in Scriban.</summary>
    public abstract object? Value(Frame frame);

    /// <summary>Whether <c>if</c> takes the value for true.</summary>
    public virtual bool Truth(Frame frame) => frame.Truth(Value(frame));

    /// <inheritdoc/>
    public override void Write(Frame frame) => frame.Write(Value(frame));
}
