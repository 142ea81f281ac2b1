using System.Buffers;
using System.Collections;
using Sbpac.Site.Text;
using Scriban.Runtime;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>
/// The state of one rendering: the page's bytes and its variables, each in a slot. Belongs to one thread at a time; after a fault it
/// is thrown away.
/// </summary>
internal sealed class Frame
{
    // Scriban gives up at a hundred; long before that it is asked.
    private const int DeepestCall = 32;

    /// <summary>Stands in the slot of a variable that nobody has set.</summary>
    private static readonly object Unset = new();

    private readonly SiteTheme theme;
    private readonly object?[] globals;
    private readonly object?[] locals;
    private CompiledTemplate? content;
    private int first;
    private int end;
    private int depth;

    /// <summary>Makes a state.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="globals">How many global variables its templates name.</param>
    /// <param name="locals">The most local variables that one of its templates names.</param>
    public Frame(SiteTheme theme, int globals, int locals)
    {
        this.theme = theme;
        this.globals = new object?[globals];
        this.locals = new object?[locals * (DeepestCall + 1)];
        Scriban = new RenderContext(theme);
    }

    /// <summary>The page so far.</summary>
    public ArrayBufferWriter<byte> Bytes { get; private set; } = new();

    /// <summary>Decides wherever a value is none of the usual.</summary>
    public RenderContext Scriban { get; }

    /// <summary>Renders a page.</summary>
    /// <param name="frame">The template to begin with.</param>
    /// <param name="page">What <c>content</c> renders.</param>
    /// <param name="variables">The members of the model that templates name.</param>
    /// <param name="model">The model.</param>
    /// <param name="output">Takes the page; half of it after a fault.</param>
    public void Render(
        CompiledTemplate frame, CompiledTemplate page, ReadOnlySpan<(int Slot, Func<object, object?> Get)> variables, object model,
        ArrayBufferWriter<byte> output)
    {
        Bytes = output;
        Scriban.Into(output);
        globals.AsSpan().Fill(Unset);
        foreach (var (slot, get) in variables) globals[slot] = get(model);
        content = page;
        Call(frame, 0);
        globals.AsSpan().Clear();
        locals.AsSpan().Clear();
    }

    /// <summary>Renders the page's own template.</summary>
    public void WriteContent() => Call(content!, NewLocals(content!));

    /// <summary>Makes room for the local variables of a template about to be called, all of them unset.</summary>
    /// <returns>Where they begin.</returns>
    public int NewLocals(CompiledTemplate template)
    {
        locals.AsSpan(end, template.Locals).Fill(Unset);
        return end;
    }

    /// <summary>Sets a variable of a template about to be called.</summary>
    public void Pass(int start, int slot, object? value) => locals[start + slot] = value;

    /// <summary>Renders a template where it is called.</summary>
    public void Call(CompiledTemplate template, int start)
    {
        if (++depth > DeepestCall) throw Fault("too deep");
        var (formerFirst, formerEnd) = (first, end);
        (first, end) = (start, start + template.Locals);
        template.Body!.Write(this);
        (first, end) = (formerFirst, formerEnd);
        depth--;
    }

    /// <summary>A variable of the page.</summary>
    public object? Global(int slot) => Set(globals[slot]);

    /// <summary>Sets a variable of the page.</summary>
    /// <returns>What stood there.</returns>
    public object? SetGlobal(int slot, object? value)
    {
        var former = globals[slot];
        globals[slot] = value;
        return former;
    }

    /// <summary>A variable of the template.</summary>
    public object? Local(int slot) => Set(locals[first + slot]);

    /// <summary>Sets a variable of the template.</summary>
    public void SetLocal(int slot, object? value) => locals[first + slot] = value;

    /// <summary>Writes a value as Scriban writes it.</summary>
    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                HtmlEscape.Write(Bytes, text);
                break;
            case LateHtml late:
                late.Write(Bytes);
                break;
            default:
                Scriban.Write(default, value);
                break;
        }
    }

    /// <summary>Writes bytes as they are.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Bytes.GetSpan(bytes.Length));
        Bytes.Advance(bytes.Length);
    }

    /// <summary>What <c>if</c> takes for true.</summary>
    public bool Truth(object? value) => value switch
    {
        null => false,
        bool truth => truth,
        string text => text.Length > 0,
        _ => Scriban.ToBool(default, value),
    };

    /// <summary>What reads a member of values of one type.</summary>
    public Func<object, object?> Getter(object target, string member) => target switch
    {
        IConvertible or IScriptObject or IDictionary => throw Fault(member),
        IList => member == "size" ? list => Boxed.Of(((IList)list).Count) : throw Fault(member),
        _ => theme.Accessor(target.GetType()).Getter(member) ?? throw Fault(member),
    };

    /// <summary>What unwinds a rendering that the interpreter must do again.</summary>
    public static Exception Fault(string cause) => new InvalidOperationException(cause);

    private static object? Set(object? value) => ReferenceEquals(value, Unset) ? throw Fault("unset") : value;
}
