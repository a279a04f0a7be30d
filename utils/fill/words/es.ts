import type { WordList } from './word-list'

export const es: WordList = {
  phone:
    'celular* cel movil* numero_a_recargar linea numero_celular numcel numtel nrocel tfno tlf tlfno fono numero_movil numero_de_linea numero_destino',
  number: 'numero* nro',
  amount:
    'monto* importe* cantidad_a_recargar valor_de_la_recarga valor_a_recargar valor_recarga suma cuanto',
  price: 'valor precio* paquete saldo_a_recargar recarga cantidad',
  topUp: 'recarg* saldo prepago abonar tiempo_aire',
  country: 'codigo_de_pais codigo_pais codpais pais prefijo_internacional codigo_del_pais',
  area: 'codigo_de_area cod_area prefijo lada caracteristica codigo_area',
  extension: 'interno anexo',
  confirm: 'repet* repita* reingres* vuelve_a de_nuevo nuevamente',
  voucher: 'codigo_de_recarga tarjeta_de_recarga pin_de_recarga cupon* vale ficha',
  never:
    'codigo* contrasena* clave busca* operador* compania tipo* proveedor cantidad modelo marca verificacion',
  other:
    'direccion* cp codigo_postal fecha* nacimiento tarjeta* numero_de_tarjeta vencimiento caducidad correo* pedido* factura* dni nif rut rfc curp cedula documento* usuario* pasaporte matricula',
  account: 'cuenta numero_de_cliente cliente contrato numero_de_cuenta abonado suministro id_cliente',
  bound:
    'minimo maximo desde hasta saldo_actual saldo_disponible comision propina sueldo salario reembolso descuento filtro presupuesto',
  recipient: 'destinatario beneficiario a_recargar destino',
  payer: 'fijo casa trabajo oficina contacto facturacion envio particular',
  success: 'exito exitos* completad* realizad* gracias_por aprobad*',
}
