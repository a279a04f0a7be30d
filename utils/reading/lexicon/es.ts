import type { Lexicon } from './lexicon'

export const es: Lexicon = {
  units: 'hora|horas|hr|hrs;dia|dias;semana|semanas;mes|meses;ano|anos',
  line: 'celular|chip|ciclo de vida|cuenta|linea|movil|numero|prepago|servicio|tarjeta|telefono|tu linea|tu numero',
  credit:
    'carga|credito|credito disponible|cuenta principal|monedero|recarga|saldo|saldo a favor|saldo de recarga|saldo de recargas|saldo de tu linea|saldo disponible|saldo prepago|tiempo aire|tu credito|tu saldo',
  pack: 'adelanto|beneficio|beneficios|bolsa|bonificacion|bono|bonos|datos|gratis|ilimitado|ilimitados|llamadas ilimitadas|megas|mensajes|min|minutos|multirecarga|navegacion|oferta|paquete|paquetes|paquetigo|plan|prestamo|promocion|promocional|puntos|recarga internet|redes sociales|regalo|saldo bonificado|saldo bono|saldo bonus|saldo de regalo|saldo electronico|saldo emergencia|saldo extra|saldo promo|saldo promocional|saldo regalo|superpack|suscripcion|tarifa',
  outgoing: 'emitir llamadas|generar llamadas|hacer llamadas|llamar|realizar llamadas|saliente|salientes',
  incoming: 'entrante|entrantes|recibe llamadas|recibir|recibira llamadas|recibiras llamadas',
  recovery: 'cuarentena|gracia|reactivacion|reactivar|recuperacion|recuperar|rehabilitacion|rehabilitar',
  end: 'activa hasta|activo hasta|caducan|caducara|disponible hasta|exp|expiracion|expiran|expirara|fec. venc|fecha de caducidad|fecha de expiracion|fin|finaliza|termina|valida|validas|validez|valido|validos|ven|vencen|vencera|vencido|vig|vig. hasta|vigente|vigentes',
  last: 'caduca|caducidad|expira|fecha de vencimiento|hasta|renueva|se renueva|vcto|venc|vence|vencera el|vencimiento|vigencia|vto',
  until:
    'a mas tardar|a mas tardar el|al|antes de|antes del|caduca el|con vigencia al|expira el|finaliza el|hasta el|hasta el dia|renueva el|valida hasta|vence el|vence el dia|vigencia hasta',
  then: 'despues|luego|posteriormente|tras',
  death:
    'baja|bloque*|cancel*|cortado|corte|deja de funcionar|dejara de funcionar|desactiv*|inactiva|inhabilitad*|suspend*',
  gone: 'baja definitiva|cancelada definitivamente|definitiva|definitivamente|eliminada|eliminado|perder|perder tu numero|perdera|perderas|perdida|permanente*|pierdas|reasignado|reciclad*',
  keep: 'conserva tu numero|conservar|de lo contrario|evita|evitar|extender|extiende|mantener|mantener activa|mantener tu linea|mantenerla activa|mantenerte|mantenlo activo|no pierdas tu numero|para evitar|seguir usando|sigas disfrutando',
  past: 'a partir del|activada el|activado el|compra del|comprado el|con fecha|corte|del|desde|desde el|efectuada|el|el dia|fecha|fecha de corte|hoy es|inicio|recarga del|recibida|ultima recarga',
  left: 'dentro de|durante|en|faltan|le quedan|por|por los proximos|proximos|quedan|restan|restantes|solo|valida por|validez de#|valido por|vigencia de#|vigencia por#',
  span: 'anteriores|cada|diarios|hace|ultimos',
  today: 'esta noche|hoy',
  tomorrow: 'manana',
  top: 'abona|abono|acreditado|recarga|recargado|recargar|recargas|recargaste|recargo|recargue',
  spent:
    'a solo|abonado|acreditado|adelanto|adeudas|cargo|cobrado|cobro|compra|comprado|compraste|consumo|costo|cuesta|de regalo|debes|debitado|descontado|desde|deuda|factura|importe|minimo|monto|paga|pagar|pago|por|por solo|precio|recarga|recarga de|recarga por|recargado|recargando|recargar|recargaste|recargo|solo|usado',
  moved: 'enviaste|has recibido|recibiste|retiro|transferencia|transferido',
  debt: 'adelanta saldo|adeudas|debes|prestamo|sos',
  promo:
    'activa|adquiere|aprovecha|bases y condiciones|compra|contrata|descuento|disfruta|duplica|envia si|exclusivo|gana|gratis|lleva|llevas|llevate|marca|obten|oferta|participa|pide|promocion|recibe|responde|solo por hoy|sorteo|suscribete|triplica',
  own: 'activado|activaste|cuenta con|cuentas|cuentas con|dispone de|dispones de|disponible|le quedan|quedan|restante|su|tiene|tienes|tu',
  otp: 'clave|codigo|codigo de acceso|codigo de seguridad|codigo de verificacion|contrasena|dinamica|inicio de sesion|no compartas|no lo compartas|token',
  bank: 'banca|banco|bancolombia|bbva|bizum|cajero|cuenta bancaria|cuenta corriente|cuenta de ahorros|cuenta terminada|daviplata|dinero disponible|estado de cuenta|fecha limite de pago|mercado pago|nequi|pago de tarjeta|pago de tu tarjeta|pago minimo|plin|retiro|spei|tarjeta de credito|tarjeta de debito|tdc|terminacion|terminada en|transferencia bancaria|yape',
  other:
    'tarjeta de transporte|abono transporte|agua|biblioteca|boleta|boleto|cita|colegio|correos|corte de suministro|cupon|entrega|entregar|envio|factura|garantia|itv|libro|licencia|luz|matricula|medico|membresia|multa|paquete llegara|paquete sera entregado|paqueteria|pedido|poliza|recibo|renta|repartidor|reserva|seguro|sube:|suscripcion a|tarjeta bip|tarjeta sitp|tarjeta sube|tarjeta tullave|vuelo',
}
