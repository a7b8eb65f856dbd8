namespace Gatewright.Emit.Svg;

/// <summary>Draws shapes: rooms with what is in them, and cards.</summary>
/// <param name="to">Where they are written.</param>
/// <param name="link">Where a click on a shape leads; null for nowhere.</param>
internal sealed class ShapeDrawing(SvgBody to, Func<Shape, string?> link)
{
    public void Draw(Shape shape)
    {
        var (style, icon) = Look(shape);
        to.Open(shape.Id, "graphics-object group", shape.Description, link(shape));
        if (shape.Kind is ShapeKind.Networks or ShapeKind.Sites)
            to.Rectangle(style, shape.X + 5, shape.Y + 5, shape.Width, shape.Height, 6);
        to.Rectangle(shape.IsExisting ? $"{style} existing" : style, shape.X, shape.Y, shape.Width, shape.Height, shape.Kind == ShapeKind.Room ? 8 : 6);
        to.Icon(icon, shape.X + Sizes.Pad - 2, shape.Y + Sizes.Pad - 1);
        var y = shape.Y + Sizes.Pad - 6;
        foreach (var caption in shape.Captions)
        {
            y += caption.Height;
            to.Text(caption.Style == CaptionStyle.Title ? "title" : "detail", shape.X + Sizes.Pad + Sizes.Icon, y, caption.Text);
        }

        if (shape.Mark is { } mark)
            to.Mark(mark, shape.Right - mark.Width - 6, shape.Y - (Mark.Height / 2));
        to.Close(link(shape));
        foreach (var row in shape.Rows)
            DrawRow(row);
        foreach (var exit in shape.Exits)
            DrawExit(exit);
        foreach (var plate in shape.Plates)
            Draw(plate);
    }

    private void DrawRow(Shape row)
    {
        to.Open(row.Id, "graphics-object group", row.Description);
        to.Rectangle("row", row.X, row.Y, row.Width, row.Height, 3);
        to.Text("detail", row.X + 8, row.Y + 14, row.Captions[0].Text);
        var right = row.Right - 8;
        if (row.Mark is { } mark)
        {
            to.Mark(mark, row.Right - mark.Width - 2, row.Y + 2);
            right -= mark.Width + 2;
        }

        if (row.Captions.Length > 1)
            to.TextBefore("quiet", right, row.Y + 14, row.Captions[1].Text);
        to.Close();
    }

    private void DrawExit(Shape exit)
    {
        to.Open(exit.Id, "graphics-object group", exit.Description);
        to.Rectangle(exit.IsExisting ? "exit existing" : "exit", exit.X, exit.Y, exit.Width, exit.Height, exit.Height / 2);
        to.Icon("internet", exit.X + 5, exit.Y + 2);
        to.Text("detail", exit.X + Sizes.Icon, exit.Y + 14, exit.Captions[0].Text);
        if (exit.Mark is { } mark)
            to.Mark(mark, exit.Right - mark.Width, exit.Bottom - 4);
        to.Close();
    }

    private static (string Style, string Icon) Look(Shape shape) => shape.Kind switch
    {
        ShapeKind.Room or ShapeKind.Networks => ("room", "room"),
        ShapeKind.Plate => ("plate", shape.Elements[0] switch
        {
            Model.VpnGatewayElement => "vpn",
            Model.RouteServerElement => "routes",
            _ => "express-route",
        }),
        ShapeKind.Circuit or ShapeKind.Ports => ("card", "express-route"),
        ShapeKind.Clients => ("card", "clients"),
        ShapeKind.ClassicNetwork => ("card", "room"),
        _ => ("card", "site"),
    };
}
