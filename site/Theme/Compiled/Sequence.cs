using System.Collections.Immutable;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>Parts one after another.</summary>
internal sealed class Sequence(ImmutableArray<Node> parts) : Node
{
    /// <inheritdoc/>
    public override void Write(Frame frame)
    {
        foreach (var part in parts) part.Write(frame);
    }
}

/// <summary>Text that is known beforehand.</summary>
internal sealed class Verbatim(byte[] bytes) : Node
{
    /// <inheritdoc/>
    public override void Write(Frame frame) => frame.WriteBytes(bytes);
}
