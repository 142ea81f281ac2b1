using System.Collections;
using System.Collections.Immutable;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>The statements of a template that steer what is written.</summary>
internal static class Statements
{
    /// <summary><c>if</c>.</summary>
    public sealed class If(Expression condition, Node then, Node? otherwise) : Node
    {
        /// <inheritdoc/>
        public override void Write(Frame frame)
        {
            if (condition.Truth(frame)) then.Write(frame);
            else otherwise?.Write(frame);
        }
    }

    /// <summary><c>for</c>. Its variable hides what has the same name, in called templates too, and nothing after it.</summary>
    public sealed class For(Expression list, int variable, Node body, Node? otherwise, int? index, int? last) : Node
    {
        /// <inheritdoc/>
        public override void Write(Frame frame)
        {
            if (list.Value(frame) is not { } value) return;
            if (value is not IList items) throw Frame.Fault("no list");
            var count = items.Count;
            if (count == 0)
            {
                otherwise?.Write(frame);
                return;
            }
            var former = frame.SetGlobal(variable, null);
            for (var i = 0; i < count; i++)
            {
                frame.SetGlobal(variable, items[i]);
                if (index is { } indexSlot) frame.SetLocal(indexSlot, Boxed.Of(i));
                if (last is { } lastSlot) frame.SetLocal(lastSlot, Boxed.Of(i == count - 1));
                body.Write(frame);
            }
            frame.SetGlobal(variable, former);
        }
    }

    /// <summary><c>name = value</c>.</summary>
    public sealed class Assign(int variable, Expression value) : Node
    {
        /// <inheritdoc/>
        public override void Write(Frame frame) => frame.SetGlobal(variable, value.Value(frame));
    }

    /// <summary><c>include</c>.</summary>
    public sealed class Include(CompiledTemplate template, ImmutableArray<(int Slot, Expression Value)> arguments) : Node
    {
        /// <inheritdoc/>
        public override void Write(Frame frame)
        {
            var start = frame.NewLocals(template);
            foreach (var (slot, value) in arguments) frame.Pass(start, slot, value.Value(frame));
            frame.Call(template, start);
        }
    }

    /// <summary><c>content</c>.</summary>
    public sealed class Content : Node
    {
        /// <inheritdoc/>
        public override void Write(Frame frame) => frame.WriteContent();
    }
}
